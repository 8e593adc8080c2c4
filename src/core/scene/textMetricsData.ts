// Made by npm run fonts (src/build/fonts): edit there. How it is packed: textMetrics.ts.

/** The first and last character of each run that the tables cover. */
export const COVERED: readonly (readonly [number, number])[] = [
  [32, 126],
  [160, 383],
  [8208, 8230],
  [8592, 8595],
  [8470, 8470],
  [8722, 8722],
  [1024, 1119],
];

export const PACKED = {
  sans400: {
    mean: 449,
    widths:
      '0 236 242 250 274 278 284 292 316 325 335 345 351 359 367 383 396 400 419 435 450 464 468 472 477 487 492 496 502 510 514 520 530 537 551 555 560 567 573 583 589 594 599 605 609 613 621 631 635 641 645 653 662 671 674 678 684 696 708 713 725 730 741 750 769 776 781 786 797 804 812 820 825 832 844 847 864 874 891 907 927 931 956 960 978 985 993 1014 1027 1037',
    table:
      '$*6`Nu^%..8N(5(3NNNNNNNNNN++NNN<sUWRYKH^_5AT@k__O_UKJ[PsQMK,3,NINEK@KF-DI&&D(rIHKK2=0I>eA?9/,/N$*BMQO,KNf5BN#<N:N//NJW-N14Bprm:      t         Z      N_     OU      q         G      NI     K                OZK           D D D D  `I         &V?    D     (@1A)      k_I      zv                  K1                       )!!!Lg!!!(((!<;<!F!4!!!j!l!l}N  h SK5 A|~i   ^UTW?aKyM_ X]k__^ORJMoQbVw{crSSxUEIH7NFe@L FI^LHJK@;?dANEimLaCAgE  I A=& &jnI   J',
  },
  sans600: {
    mean: 464,
    widths:
      '0 236 260 275 294 299 303 309 319 329 336 345 350 363 376 381 393 402 422 436 441 470 486 493 501 512 517 523 530 541 545 549 555 559 565 573 579 586 593 597 600 605 611 620 624 632 638 642 652 656 659 664 668 672 678 689 694 704 713 718 723 728 753 760 780 784 789 801 811 818 827 830 839 846 858 864 869 876 887 899 910 916 950 960 994 999 1008 1038 1050 1064',
    table:
      '$+9ULx_%..DL)5)7LLLLLLLLLL,,LLL;tYWS[LH_`6BZ?j`_S_WNH[RwUQL-7-LELEL=LE0BI&&E(sIFLL4<2I?jB?<121L$+AIPR2GLg7BL#9L9L//LJX0L06Bmpk:      w         ]      L_     SZ      p         I      LG     L                V]M           D D D D  bI         &TB    E     .?6@*      p`I      yu                 2J3                       *!!!Ie!!!(((!>>>!@!6!!!q!r!r}L  h VN6 B||i   ^YTW=gLzM` Yaj`_^SSHOsUdX{~cvTVzXEFG8REm?M HK`MFJL=:?gBPFlpPfC@iG  J @<& &noI   J',
  },
  serif600: {
    mean: 483,
    widths:
      '206 228 236 301 307 314 320 337 343 356 368 374 386 390 394 400 409 423 430 460 465 475 483 497 514 521 528 540 544 548 553 560 568 573 578 584 591 595 608 612 616 625 633 639 645 651 656 663 670 675 681 702 707 712 718 726 734 739 743 751 757 784 788 792 801 809 821 830 845 854 863 867 880 910 918 930 934 944 949 955 961 969 976 995 1020 1031 1036 1054 1091 1097',
    table:
      '$)5@?s^#007A(+(.AAAAAAAAAA((AAA6lYTS_NJ[f02[Lpa_O_XCQaXyUTH-.-A>3BN>M?/EQ+)L+uQHNK99.OFjGH;.&.A$)??=?&<3`0EA+83,A113MM(314Eoso6      r         _      A_     OR      h         F      AH     M                N_M                    fQ         +!!    L     ,L.L+      iaQ      vn                  !!                       .!!!>h!!!%%%!777!=!*!!!j!V!V|A  a NC0 2tzg   bYPTF]NxDe XZpf_cOSQWbUd]}~`wOO{WBGD:L?j:V JMdUHTN>FHjGULqrUiB>kI  K >9+ )hmQ   U',
  },
  condensed600: {
    mean: 420,
    widths:
      '0 212 237 254 268 273 277 282 292 297 303 316 320 329 335 346 359 376 382 387 395 400 422 431 440 446 452 464 473 479 483 490 494 503 509 516 520 524 528 532 537 541 547 554 562 566 572 576 583 589 597 602 606 614 624 631 635 643 651 657 664 686 702 711 717 728 735 739 752 760 764 770 779 783 790 804 808 811 816 829 859 862 870 895 898 904 913 934 949 965',
    table:
      '$+;TLw^%..GM)4)9MMMMMMMMMM,,MMM=rXVTZMH^_7DY@g_^T^WNIZTvVQM-9-MEMEM?ME1DK&&F(pKFMM4>2KAhCB>131M$+CHPS3GMd8DM#:M:M00MLW/M06Dhjf<      u         [      M^     TY      n?        K      MF     M                T[M           E E E E  aK         &UF    F     ,@5A*      p_K      xs          O       J3                       *!!!Jc!!!)))!AAA!@!6!!!o!q!q}M  e VN7 D||f _ ]XUV?eMyN__W_g_^]TTIPpVbW{~btUVzWEFG9SEk@O JM`NFKM?<BdCQGinRdE@gI  L @>& &lmK   L',
  },
} as const;
