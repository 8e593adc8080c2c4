import { readBasemap, countryAt } from '/work/main/src/build/basemap/readBasemap';
import { nearestPointOnLine, lineString, along, length } from '@turf/turf';
const b=readBasemap('/work/main/public/basemap/basemap.json');
const d=(p:any,m:any)=>Math.min(...m.coordinates.map((l:any)=>nearestPointOnLine(lineString(l),p).properties.dist!));
console.log('river-border km',b.rivers.features[0]!.geometry.coordinates.map(p=>d(p,b.borders).toFixed(2)).join(' '));
console.log('bridge to border', d([130.641056,42.415167],b.borders),'tripoint',d([130.6377,42.4183],b.borders), 'najin port', countryAt(b,[130.2892,42.2272]), d([130.2892,42.2272],b.coast));
const path=lineString([[130.2912,42.2272],[130.299,42.218],[130.301,42.195],[130.301,42.17],[130.33,42.13],[130.8,42.19],[131.3,42.34],[131.85,42.56],[132.17,42.73],[132.31,42.815],[132.355,42.83],[132.385,42.838],[132.387,42.87],[132.385,42.895]]);
const L=length(path);const land=[];let min=9e9,at:any;for(let k=0;k<=L;k+=.05){const p=along(path,k).geometry.coordinates as any;if(countryAt(b,p))land.push(k.toFixed(2));if(k>1&&k<L-1&&(k<30||k>180)){const x=d(p,b.coast);if(x<min){min=x;at=p}}}
console.log('leg',L,'land at km',land.join(),'min dist',min,at);
for(const l of b.borders.coordinates){const i=l.findIndex(p=>Math.hypot(p[0]!-130.6377,p[1]!-42.4183)<.01);if(i>=0&&l.some(p=>p[1]!<42.33&&p[0]!>130.6))console.log('border lower river',JSON.stringify(l.filter(p=>p[1]!<42.43&&p[0]!>130.6)))}
console.log('disputed',JSON.stringify(b.disputed.coordinates.map(l=>[l[0],l.at(-1),l.length])), 'coast lines',b.coast.coordinates.length,'borders',b.borders.coordinates.length);
