import { useEffect, useState } from 'react';
import type { Size } from '../../core/geo/camera';

/** The size of an element now and as it changes; null before it is laid out. */
export function useSize(element: React.RefObject<HTMLElement | null>): Size | null {
  const [size, setSize] = useState<Size | null>(null);
  useEffect(() => {
    const { current } = element;
    if (!current) return;
    const read = () => {
      const { clientWidth: width, clientHeight: height } = current;
      setSize((before) =>
        before?.width === width && before.height === height ? before : { width, height },
      );
    };
    read();
    const observer = new ResizeObserver(read);
    observer.observe(current);
    return () => observer.disconnect();
  }, [element]);
  return size;
}
