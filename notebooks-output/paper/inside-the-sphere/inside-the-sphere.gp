# A picture and its data. To draw it again: gnuplot -d inside-the-sphere.gp
set encoding utf8
set decimalsign '.'
$p1s1 << END
-0.30000000000000004 0.7378 NaN NaN 0.18400000000000002
0.7 5.1775 NaN NaN 0.18400000000000002
1.7 2.1353 NaN NaN 0.18400000000000002
2.7 1.9532 NaN NaN 0.18400000000000002
3.7 0.0305 NaN NaN 0.18400000000000002
4.7 1.0519 NaN NaN 0.18400000000000002
END
$p1s2 << END
-0.1 0.6181 NaN NaN 0.18400000000000002
0.9 4.7909 NaN NaN 0.18400000000000002
1.9 1.9204 NaN NaN 0.18400000000000002
2.9 4.5006 NaN NaN 0.18400000000000002
3.9 0.0244 NaN NaN 0.18400000000000002
4.9 1.0519 NaN NaN 0.18400000000000002
END
$p1s3 << END
0.1 0.4923 NaN NaN 0.18400000000000002
1.1 2.9806 NaN NaN 0.18400000000000002
2.1 1.4082 NaN NaN 0.18400000000000002
3.1 1.9262 NaN NaN 0.18400000000000002
4.1 0.0262 NaN NaN 0.18400000000000002
5.1 1.0519 NaN NaN 0.18400000000000002
END
$p1s4 << END
0.30000000000000004 0.3129 NaN NaN 0.18400000000000002
1.3 2.6865 NaN NaN 0.18400000000000002
2.3 1.0011 NaN NaN 0.18400000000000002
3.3 1.9427 NaN NaN 0.18400000000000002
4.3 0.0141 NaN NaN 0.18400000000000002
5.3 1.0519 NaN NaN 0.18400000000000002
END
$p2s1 << END
-0.30000000000000004 0.4923 NaN NaN 0.18400000000000002
0.7 0.9248 NaN NaN 0.18400000000000002
1.7 0.6874 NaN NaN 0.18400000000000002
2.7 0.0 NaN NaN 0.18400000000000002
3.7 0.0895 NaN NaN 0.18400000000000002
4.7 0.9766 NaN NaN 0.18400000000000002
END
$p2s2 << END
-0.1 0.463 NaN NaN 0.18400000000000002
0.9 0.7186 NaN NaN 0.18400000000000002
1.9 0.5708 NaN NaN 0.18400000000000002
2.9 0.0 NaN NaN 0.18400000000000002
3.9 0.1013 NaN NaN 0.18400000000000002
4.9 0.9766 NaN NaN 0.18400000000000002
END
$p2s3 << END
0.1 0.3434 NaN NaN 0.18400000000000002
1.1 0.4703 NaN NaN 0.18400000000000002
2.1 0.429 NaN NaN 0.18400000000000002
3.1 0.0 NaN NaN 0.18400000000000002
4.1 0.0537 NaN NaN 0.18400000000000002
5.1 0.9766 NaN NaN 0.18400000000000002
END
$p2s4 << END
0.30000000000000004 0.4174 NaN NaN 0.18400000000000002
1.3 0.708 NaN NaN 0.18400000000000002
2.3 0.5496 NaN NaN 0.18400000000000002
3.3 0.0 NaN NaN 0.18400000000000002
4.3 0.0431 NaN NaN 0.18400000000000002
5.3 0.9766 NaN NaN 0.18400000000000002
END
$p3s1 << END
-0.30000000000000004 0.729 NaN NaN 0.18400000000000002
0.7 1.1153 NaN NaN 0.18400000000000002
1.7 1.1353 NaN NaN 0.18400000000000002
2.7 0.0 NaN NaN 0.18400000000000002
3.7 0.0218 NaN NaN 0.18400000000000002
4.7 1.0128 NaN NaN 0.18400000000000002
END
$p3s2 << END
-0.1 1.0955 NaN NaN 0.18400000000000002
0.9 1.8272 NaN NaN 0.18400000000000002
1.9 1.7968 NaN NaN 0.18400000000000002
2.9 0.0 NaN NaN 0.18400000000000002
3.9 0.0322 NaN NaN 0.18400000000000002
4.9 1.0128 NaN NaN 0.18400000000000002
END
$p3s3 << END
0.1 0.5714 NaN NaN 0.18400000000000002
1.1 1.1999 NaN NaN 0.18400000000000002
2.1 1.0484 NaN NaN 0.18400000000000002
3.1 0.0 NaN NaN 0.18400000000000002
4.1 0.0244 NaN NaN 0.18400000000000002
5.1 1.0128 NaN NaN 0.18400000000000002
END
$p3s4 << END
0.30000000000000004 0.5353 NaN NaN 0.18400000000000002
1.3 1.0697 NaN NaN 0.18400000000000002
2.3 0.936 NaN NaN 0.18400000000000002
3.3 0.0 NaN NaN 0.18400000000000002
4.3 0.0302 NaN NaN 0.18400000000000002
5.3 1.0128 NaN NaN 0.18400000000000002
END
$p4s1 << END
-0.30000000000000004 0.687 NaN NaN 0.18400000000000002
0.7 0.9895 NaN NaN 0.18400000000000002
1.7 0.926 NaN NaN 0.18400000000000002
2.7 1.0 NaN NaN 0.18400000000000002
3.7 0.0645 NaN NaN 0.18400000000000002
4.7 0.7445 NaN NaN 0.18400000000000002
END
$p4s2 << END
-0.1 0.6615 NaN NaN 0.18400000000000002
0.9 0.994 NaN NaN 0.18400000000000002
1.9 0.9155 NaN NaN 0.18400000000000002
2.9 1.0 NaN NaN 0.18400000000000002
3.9 0.0525 NaN NaN 0.18400000000000002
4.9 0.7445 NaN NaN 0.18400000000000002
END
$p4s3 << END
0.1 0.5915 NaN NaN 0.18400000000000002
1.1 0.9655 NaN NaN 0.18400000000000002
2.1 0.851 NaN NaN 0.18400000000000002
3.1 1.0 NaN NaN 0.18400000000000002
4.1 0.063 NaN NaN 0.18400000000000002
5.1 0.7445 NaN NaN 0.18400000000000002
END
$p4s4 << END
0.30000000000000004 0.45 NaN NaN 0.18400000000000002
1.3 0.956 NaN NaN 0.18400000000000002
2.3 0.781 NaN NaN 0.18400000000000002
3.3 1.0 NaN NaN 0.18400000000000002
4.3 0.036 NaN NaN 0.18400000000000002
5.3 0.7445 NaN NaN 0.18400000000000002
END
$p5s1 << END
-0.30000000000000004 0.5345 NaN NaN 0.18400000000000002
0.7 0.8725 NaN NaN 0.18400000000000002
1.7 0.684 NaN NaN 0.18400000000000002
2.7 0.0 NaN NaN 0.18400000000000002
3.7 0.196 NaN NaN 0.18400000000000002
4.7 0.7715 NaN NaN 0.18400000000000002
END
$p5s2 << END
-0.1 0.5175 NaN NaN 0.18400000000000002
0.9 0.8065 NaN NaN 0.18400000000000002
1.9 0.6575 NaN NaN 0.18400000000000002
2.9 0.0 NaN NaN 0.18400000000000002
3.9 0.2165 NaN NaN 0.18400000000000002
4.9 0.7715 NaN NaN 0.18400000000000002
END
$p5s3 << END
0.1 0.4625 NaN NaN 0.18400000000000002
1.1 0.6025 NaN NaN 0.18400000000000002
2.1 0.539 NaN NaN 0.18400000000000002
3.1 0.0 NaN NaN 0.18400000000000002
4.1 0.156 NaN NaN 0.18400000000000002
5.1 0.7715 NaN NaN 0.18400000000000002
END
$p5s4 << END
0.30000000000000004 0.4965 NaN NaN 0.18400000000000002
1.3 0.691 NaN NaN 0.18400000000000002
2.3 0.5525 NaN NaN 0.18400000000000002
3.3 0.0 NaN NaN 0.18400000000000002
4.3 0.106 NaN NaN 0.18400000000000002
5.3 0.7715 NaN NaN 0.18400000000000002
END
$p6s1 << END
-0.30000000000000004 0.7365 NaN NaN 0.18400000000000002
0.7 0.877 NaN NaN 0.18400000000000002
1.7 0.8605 NaN NaN 0.18400000000000002
2.7 0.0 NaN NaN 0.18400000000000002
3.7 0.053 NaN NaN 0.18400000000000002
4.7 0.784 NaN NaN 0.18400000000000002
END
$p6s2 << END
-0.1 0.8245 NaN NaN 0.18400000000000002
0.9 0.9435 NaN NaN 0.18400000000000002
1.9 0.9375 NaN NaN 0.18400000000000002
2.9 0.0 NaN NaN 0.18400000000000002
3.9 0.0865 NaN NaN 0.18400000000000002
4.9 0.784 NaN NaN 0.18400000000000002
END
$p6s3 << END
0.1 0.646 NaN NaN 0.18400000000000002
1.1 0.9 NaN NaN 0.18400000000000002
2.1 0.815 NaN NaN 0.18400000000000002
3.1 0.0 NaN NaN 0.18400000000000002
4.1 0.0615 NaN NaN 0.18400000000000002
5.1 0.784 NaN NaN 0.18400000000000002
END
$p6s4 << END
0.30000000000000004 0.653 NaN NaN 0.18400000000000002
1.3 0.865 NaN NaN 0.18400000000000002
2.3 0.7995 NaN NaN 0.18400000000000002
3.3 0.0 NaN NaN 0.18400000000000002
4.3 0.0815 NaN NaN 0.18400000000000002
5.3 0.784 NaN NaN 0.18400000000000002
END
$p7s1 << END
-0.30000000000000004 10.55743066065164 NaN NaN 0.18400000000000002
0.7 7.084767911881816 NaN NaN 0.18400000000000002
1.7 8.946375431897255 NaN NaN 0.18400000000000002
2.7 0.8694726831509374 NaN NaN 0.18400000000000002
3.7 14.326908930302887 NaN NaN 0.18400000000000002
4.7 10.918030923895941 NaN NaN 0.18400000000000002
END
$p7s2 << END
-0.1 10.658989710994213 NaN NaN 0.18400000000000002
0.9 7.260144919148283 NaN NaN 0.18400000000000002
1.9 8.966706357546519 NaN NaN 0.18400000000000002
2.9 0.5888143529310855 NaN NaN 0.18400000000000002
3.9 14.721309230473977 NaN NaN 0.18400000000000002
4.9 10.918030923895941 NaN NaN 0.18400000000000002
END
$p7s3 << END
0.1 10.928842279846055 NaN NaN 0.18400000000000002
1.1 7.825267673235313 NaN NaN 0.18400000000000002
2.1 9.576763384978701 NaN NaN 0.18400000000000002
3.1 0.8639708326977661 NaN NaN 0.18400000000000002
4.1 14.047983457434828 NaN NaN 0.18400000000000002
5.1 10.918030923895941 NaN NaN 0.18400000000000002
END
$p7s4 << END
0.30000000000000004 11.886271057189234 NaN NaN 0.18400000000000002
1.3 8.443770658219112 NaN NaN 0.18400000000000002
2.3 10.28362713562545 NaN NaN 0.18400000000000002
3.3 0.8666521571791664 NaN NaN 0.18400000000000002
4.3 15.651257013935371 NaN NaN 0.18400000000000002
5.3 10.918030923895941 NaN NaN 0.18400000000000002
END
$p8s1 << END
-0.30000000000000004 9.638491198265394 NaN NaN 0.18400000000000002
0.7 6.542375680642589 NaN NaN 0.18400000000000002
1.7 8.002173920116329 NaN NaN 0.18400000000000002
2.7 15.533890652400693 NaN NaN 0.18400000000000002
3.7 17.503368820024757 NaN NaN 0.18400000000000002
4.7 10.817708874094563 NaN NaN 0.18400000000000002
END
$p8s2 << END
-0.1 8.89717813533146 NaN NaN 0.18400000000000002
0.9 6.004190363565263 NaN NaN 0.18400000000000002
1.9 7.4000503255132495 NaN NaN 0.18400000000000002
2.9 10.598084604058513 NaN NaN 0.18400000000000002
3.9 16.683577428590443 NaN NaN 0.18400000000000002
4.9 10.817708874094563 NaN NaN 0.18400000000000002
END
$p8s3 << END
0.1 9.749316840873588 NaN NaN 0.18400000000000002
1.1 6.716893665904909 NaN NaN 0.18400000000000002
2.1 8.345479391182197 NaN NaN 0.18400000000000002
3.1 15.118676833227461 NaN NaN 0.18400000000000002
4.1 16.87415749513999 NaN NaN 0.18400000000000002
5.1 10.817708874094563 NaN NaN 0.18400000000000002
END
$p8s4 << END
0.30000000000000004 10.731208314478367 NaN NaN 0.18400000000000002
1.3 7.465504437666341 NaN NaN 0.18400000000000002
2.3 9.025126120938722 NaN NaN 0.18400000000000002
3.3 15.153697778151574 NaN NaN 0.18400000000000002
4.3 18.515312065351356 NaN NaN 0.18400000000000002
5.3 10.817708874094563 NaN NaN 0.18400000000000002
END
$p9s1 << END
-0.30000000000000004 8.92009405122544 NaN NaN 0.18400000000000002
0.7 6.197001626243252 NaN NaN 0.18400000000000002
1.7 7.557395444544018 NaN NaN 0.18400000000000002
2.7 4.309488635929427 NaN NaN 0.18400000000000002
3.7 13.837996863562953 NaN NaN 0.18400000000000002
4.7 10.975857594942925 NaN NaN 0.18400000000000002
END
$p9s2 << END
-0.1 8.709257329893223 NaN NaN 0.18400000000000002
0.9 6.055596289695121 NaN NaN 0.18400000000000002
1.9 7.342235718892816 NaN NaN 0.18400000000000002
2.9 3.0362303757723557 NaN NaN 0.18400000000000002
3.9 14.01199050063431 NaN NaN 0.18400000000000002
4.9 10.975857594942925 NaN NaN 0.18400000000000002
END
$p9s3 << END
0.1 9.848650057936664 NaN NaN 0.18400000000000002
1.1 7.152088483843154 NaN NaN 0.18400000000000002
2.1 8.608871770491502 NaN NaN 0.18400000000000002
3.1 4.239530493518494 NaN NaN 0.18400000000000002
4.1 14.759826298991413 NaN NaN 0.18400000000000002
5.1 10.975857594942925 NaN NaN 0.18400000000000002
END
$p9s4 << END
0.30000000000000004 9.773258334349853 NaN NaN 0.18400000000000002
1.3 7.0469549404981215 NaN NaN 0.18400000000000002
2.3 8.43364533437457 NaN NaN 0.18400000000000002
3.3 4.216669873346648 NaN NaN 0.18400000000000002
4.3 14.424878049213186 NaN NaN 0.18400000000000002
5.3 10.975857594942925 NaN NaN 0.18400000000000002
END
$legend << END
4 10
21 10
38 10


188 10
205 10
222 10


372 10
389 10
406 10


556 10
573 10
590 10


END
do for [kind in 'svg png'] {
if (kind eq 'svg') {
set terminal svg size 1482,1057 enhanced font 'Arial,12' background '#ffffff'
set output 'inside-the-sphere.svg'
} else {
set terminal pngcairo size 2964,2114 enhanced font 'Arial,12' fontscale 2 linewidth 2 pointscale 2 background '#ffffff'
set output 'inside-the-sphere.png'
}
set multiplot
reset
unset border; unset tics; unset key
set xrange [0:1]; set yrange [0:1]
set label 1 'Inside the sphere of training norms' at screen 0.5,0.9830 center noenhanced font ',15'
plot NaN notitle
unset label 1
reset
set lmargin at screen 0.0594; set rmargin at screen 0.3185
set tmargin at screen 0.9395; set bmargin at screen 0.7124
unset key
set minussign
set title 'principal components' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set ylabel 'density' noenhanced
set xrange [-0.6:5.6]
set xtics ('train' 0.0, 'half' 1.0, 'midpoints' 2.0, 'untrained' 3.0, '4 X' 4.0, 'real' 5.0) rotate by 35 right noenhanced
set yrange [0:*]
plot $p1s1 using 1:2:5 with boxes lc rgb '#0072B2' fs solid 0.75 noborder, \
  $p1s2 using 1:2:5 with boxes lc rgb '#D55E00' fs solid 0.75 noborder, \
  $p1s3 using 1:2:5 with boxes lc rgb '#009E73' fs solid 0.75 noborder, \
  $p1s4 using 1:2:5 with boxes lc rgb '#CC79A7' fs solid 0.75 noborder
reset
set lmargin at screen 0.3927; set rmargin at screen 0.6518
set tmargin at screen 0.9395; set bmargin at screen 0.7124
unset key
set minussign
set title 'random convolutions' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set ylabel 'density' noenhanced
set xrange [-0.6:5.6]
set xtics ('train' 0.0, 'half' 1.0, 'midpoints' 2.0, 'untrained' 3.0, '4 X' 4.0, 'real' 5.0) rotate by 35 right noenhanced
set yrange [0:*]
plot $p2s1 using 1:2:5 with boxes lc rgb '#0072B2' fs solid 0.75 noborder, \
  $p2s2 using 1:2:5 with boxes lc rgb '#D55E00' fs solid 0.75 noborder, \
  $p2s3 using 1:2:5 with boxes lc rgb '#009E73' fs solid 0.75 noborder, \
  $p2s4 using 1:2:5 with boxes lc rgb '#CC79A7' fs solid 0.75 noborder
reset
set lmargin at screen 0.7260; set rmargin at screen 0.9852
set tmargin at screen 0.9395; set bmargin at screen 0.7124
unset key
set minussign
set title 'attribute network' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set ylabel 'density' noenhanced
set xrange [-0.6:5.6]
set xtics ('train' 0.0, 'half' 1.0, 'midpoints' 2.0, 'untrained' 3.0, '4 X' 4.0, 'real' 5.0) rotate by 35 right noenhanced
set yrange [0:*]
plot $p3s1 using 1:2:5 with boxes lc rgb '#0072B2' fs solid 0.75 noborder, \
  $p3s2 using 1:2:5 with boxes lc rgb '#D55E00' fs solid 0.75 noborder, \
  $p3s3 using 1:2:5 with boxes lc rgb '#009E73' fs solid 0.75 noborder, \
  $p3s4 using 1:2:5 with boxes lc rgb '#CC79A7' fs solid 0.75 noborder
reset
set lmargin at screen 0.0594; set rmargin at screen 0.3185
set tmargin at screen 0.6263; set bmargin at screen 0.3992
unset key
set minussign
set title 'principal components' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set ylabel 'precision' noenhanced
set xrange [-0.6:5.6]
set xtics ('train' 0.0, 'half' 1.0, 'midpoints' 2.0, 'untrained' 3.0, '4 X' 4.0, 'real' 5.0) rotate by 35 right noenhanced
set yrange [0.0:1.0]
plot $p4s1 using 1:2:5 with boxes lc rgb '#0072B2' fs solid 0.75 noborder, \
  $p4s2 using 1:2:5 with boxes lc rgb '#D55E00' fs solid 0.75 noborder, \
  $p4s3 using 1:2:5 with boxes lc rgb '#009E73' fs solid 0.75 noborder, \
  $p4s4 using 1:2:5 with boxes lc rgb '#CC79A7' fs solid 0.75 noborder
reset
set lmargin at screen 0.3927; set rmargin at screen 0.6518
set tmargin at screen 0.6263; set bmargin at screen 0.3992
unset key
set minussign
set title 'random convolutions' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set ylabel 'precision' noenhanced
set xrange [-0.6:5.6]
set xtics ('train' 0.0, 'half' 1.0, 'midpoints' 2.0, 'untrained' 3.0, '4 X' 4.0, 'real' 5.0) rotate by 35 right noenhanced
set yrange [0.0:1.0]
plot $p5s1 using 1:2:5 with boxes lc rgb '#0072B2' fs solid 0.75 noborder, \
  $p5s2 using 1:2:5 with boxes lc rgb '#D55E00' fs solid 0.75 noborder, \
  $p5s3 using 1:2:5 with boxes lc rgb '#009E73' fs solid 0.75 noborder, \
  $p5s4 using 1:2:5 with boxes lc rgb '#CC79A7' fs solid 0.75 noborder
reset
set lmargin at screen 0.7260; set rmargin at screen 0.9852
set tmargin at screen 0.6263; set bmargin at screen 0.3992
unset key
set minussign
set title 'attribute network' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set ylabel 'precision' noenhanced
set xrange [-0.6:5.6]
set xtics ('train' 0.0, 'half' 1.0, 'midpoints' 2.0, 'untrained' 3.0, '4 X' 4.0, 'real' 5.0) rotate by 35 right noenhanced
set yrange [0.0:1.0]
plot $p6s1 using 1:2:5 with boxes lc rgb '#0072B2' fs solid 0.75 noborder, \
  $p6s2 using 1:2:5 with boxes lc rgb '#D55E00' fs solid 0.75 noborder, \
  $p6s3 using 1:2:5 with boxes lc rgb '#009E73' fs solid 0.75 noborder, \
  $p6s4 using 1:2:5 with boxes lc rgb '#CC79A7' fs solid 0.75 noborder
reset
set lmargin at screen 0.0594; set rmargin at screen 0.3185
set tmargin at screen 0.3132; set bmargin at screen 0.0861
unset key
set minussign
set title 'principal components' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set ylabel 'mean distance' noenhanced
set xrange [-0.6:5.6]
set xtics ('train' 0.0, 'half' 1.0, 'midpoints' 2.0, 'untrained' 3.0, '4 X' 4.0, 'real' 5.0) rotate by 35 right noenhanced
set yrange [0:*]
plot $p7s1 using 1:2:5 with boxes lc rgb '#0072B2' fs solid 0.75 noborder, \
  $p7s2 using 1:2:5 with boxes lc rgb '#D55E00' fs solid 0.75 noborder, \
  $p7s3 using 1:2:5 with boxes lc rgb '#009E73' fs solid 0.75 noborder, \
  $p7s4 using 1:2:5 with boxes lc rgb '#CC79A7' fs solid 0.75 noborder
reset
set lmargin at screen 0.3927; set rmargin at screen 0.6518
set tmargin at screen 0.3132; set bmargin at screen 0.0861
unset key
set minussign
set title 'random convolutions' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set ylabel 'mean distance' noenhanced
set xrange [-0.6:5.6]
set xtics ('train' 0.0, 'half' 1.0, 'midpoints' 2.0, 'untrained' 3.0, '4 X' 4.0, 'real' 5.0) rotate by 35 right noenhanced
set yrange [0:*]
plot $p8s1 using 1:2:5 with boxes lc rgb '#0072B2' fs solid 0.75 noborder, \
  $p8s2 using 1:2:5 with boxes lc rgb '#D55E00' fs solid 0.75 noborder, \
  $p8s3 using 1:2:5 with boxes lc rgb '#009E73' fs solid 0.75 noborder, \
  $p8s4 using 1:2:5 with boxes lc rgb '#CC79A7' fs solid 0.75 noborder
reset
set lmargin at screen 0.7260; set rmargin at screen 0.9852
set tmargin at screen 0.3132; set bmargin at screen 0.0861
unset key
set minussign
set title 'attribute network' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set ylabel 'mean distance' noenhanced
set xrange [-0.6:5.6]
set xtics ('train' 0.0, 'half' 1.0, 'midpoints' 2.0, 'untrained' 3.0, '4 X' 4.0, 'real' 5.0) rotate by 35 right noenhanced
set yrange [0:*]
plot $p9s1 using 1:2:5 with boxes lc rgb '#0072B2' fs solid 0.75 noborder, \
  $p9s2 using 1:2:5 with boxes lc rgb '#D55E00' fs solid 0.75 noborder, \
  $p9s3 using 1:2:5 with boxes lc rgb '#009E73' fs solid 0.75 noborder, \
  $p9s4 using 1:2:5 with boxes lc rgb '#CC79A7' fs solid 0.75 noborder
reset
set lmargin at screen 0.2517; set rmargin at screen 0.7483
set tmargin at screen 0.0284; set bmargin at screen 0.0095
unset border; unset tics; unset key
set xrange [0:736]; set yrange [0:20]
set label 'normal' at 46,10 left noenhanced
set object rectangle from 4,5 to 38,15 fc rgb '#0072B2' fs solid 0.75 noborder
set label 'uniform' at 230,10 left noenhanced
set object rectangle from 188,5 to 222,15 fc rgb '#D55E00' fs solid 0.75 noborder
set label 'sphere' at 414,10 left noenhanced
set object rectangle from 372,5 to 406,15 fc rgb '#009E73' fs solid 0.75 noborder
set label 'hypercube-vertices' at 598,10 left noenhanced
set object rectangle from 556,5 to 590,15 fc rgb '#CC79A7' fs solid 0.75 noborder
plot NaN notitle
unset multiplot
unset output
}
