# A picture and its data. To draw it again: gnuplot -d inside-the-sphere.gp
set encoding utf8
set decimalsign '.'
$p1s1 << END
-0.26666666666666666 0.7378 NaN NaN 0.24533333333333335
0.7333333333333334 5.1775 NaN NaN 0.24533333333333335
1.7333333333333334 2.1353 NaN NaN 0.24533333333333335
2.7333333333333334 1.9532 NaN NaN 0.24533333333333335
3.7333333333333334 0.0305 NaN NaN 0.24533333333333335
4.733333333333333 1.0519 NaN NaN 0.24533333333333335
END
$p1s2 << END
0.0 0.6181 NaN NaN 0.24533333333333335
1.0 4.7909 NaN NaN 0.24533333333333335
2.0 1.9204 NaN NaN 0.24533333333333335
3.0 4.5006 NaN NaN 0.24533333333333335
4.0 0.0244 NaN NaN 0.24533333333333335
5.0 1.0519 NaN NaN 0.24533333333333335
END
$p1s3 << END
0.26666666666666666 0.4923 NaN NaN 0.24533333333333335
1.2666666666666666 2.9806 NaN NaN 0.24533333333333335
2.2666666666666666 1.4082 NaN NaN 0.24533333333333335
3.2666666666666666 1.9262 NaN NaN 0.24533333333333335
4.266666666666667 0.0262 NaN NaN 0.24533333333333335
5.266666666666667 1.0519 NaN NaN 0.24533333333333335
END
$p2s1 << END
-0.26666666666666666 0.4923 NaN NaN 0.24533333333333335
0.7333333333333334 0.9248 NaN NaN 0.24533333333333335
1.7333333333333334 0.6874 NaN NaN 0.24533333333333335
2.7333333333333334 0.0 NaN NaN 0.24533333333333335
3.7333333333333334 0.0895 NaN NaN 0.24533333333333335
4.733333333333333 0.9766 NaN NaN 0.24533333333333335
END
$p2s2 << END
0.0 0.463 NaN NaN 0.24533333333333335
1.0 0.7186 NaN NaN 0.24533333333333335
2.0 0.5708 NaN NaN 0.24533333333333335
3.0 0.0 NaN NaN 0.24533333333333335
4.0 0.1013 NaN NaN 0.24533333333333335
5.0 0.9766 NaN NaN 0.24533333333333335
END
$p2s3 << END
0.26666666666666666 0.3434 NaN NaN 0.24533333333333335
1.2666666666666666 0.4703 NaN NaN 0.24533333333333335
2.2666666666666666 0.429 NaN NaN 0.24533333333333335
3.2666666666666666 0.0 NaN NaN 0.24533333333333335
4.266666666666667 0.0537 NaN NaN 0.24533333333333335
5.266666666666667 0.9766 NaN NaN 0.24533333333333335
END
$p3s1 << END
-0.26666666666666666 0.729 NaN NaN 0.24533333333333335
0.7333333333333334 1.1153 NaN NaN 0.24533333333333335
1.7333333333333334 1.1353 NaN NaN 0.24533333333333335
2.7333333333333334 0.0 NaN NaN 0.24533333333333335
3.7333333333333334 0.0218 NaN NaN 0.24533333333333335
4.733333333333333 1.0128 NaN NaN 0.24533333333333335
END
$p3s2 << END
0.0 1.0955 NaN NaN 0.24533333333333335
1.0 1.8272 NaN NaN 0.24533333333333335
2.0 1.7968 NaN NaN 0.24533333333333335
3.0 0.0 NaN NaN 0.24533333333333335
4.0 0.0322 NaN NaN 0.24533333333333335
5.0 1.0128 NaN NaN 0.24533333333333335
END
$p3s3 << END
0.26666666666666666 0.5714 NaN NaN 0.24533333333333335
1.2666666666666666 1.1999 NaN NaN 0.24533333333333335
2.2666666666666666 1.0484 NaN NaN 0.24533333333333335
3.2666666666666666 0.0 NaN NaN 0.24533333333333335
4.266666666666667 0.0244 NaN NaN 0.24533333333333335
5.266666666666667 1.0128 NaN NaN 0.24533333333333335
END
$p4s1 << END
-0.26666666666666666 0.687 NaN NaN 0.24533333333333335
0.7333333333333334 0.9895 NaN NaN 0.24533333333333335
1.7333333333333334 0.926 NaN NaN 0.24533333333333335
2.7333333333333334 1.0 NaN NaN 0.24533333333333335
3.7333333333333334 0.0645 NaN NaN 0.24533333333333335
4.733333333333333 0.7445 NaN NaN 0.24533333333333335
END
$p4s2 << END
0.0 0.6615 NaN NaN 0.24533333333333335
1.0 0.994 NaN NaN 0.24533333333333335
2.0 0.9155 NaN NaN 0.24533333333333335
3.0 1.0 NaN NaN 0.24533333333333335
4.0 0.0525 NaN NaN 0.24533333333333335
5.0 0.7445 NaN NaN 0.24533333333333335
END
$p4s3 << END
0.26666666666666666 0.5915 NaN NaN 0.24533333333333335
1.2666666666666666 0.9655 NaN NaN 0.24533333333333335
2.2666666666666666 0.851 NaN NaN 0.24533333333333335
3.2666666666666666 1.0 NaN NaN 0.24533333333333335
4.266666666666667 0.063 NaN NaN 0.24533333333333335
5.266666666666667 0.7445 NaN NaN 0.24533333333333335
END
$p5s1 << END
-0.26666666666666666 0.5345 NaN NaN 0.24533333333333335
0.7333333333333334 0.8725 NaN NaN 0.24533333333333335
1.7333333333333334 0.684 NaN NaN 0.24533333333333335
2.7333333333333334 0.0 NaN NaN 0.24533333333333335
3.7333333333333334 0.196 NaN NaN 0.24533333333333335
4.733333333333333 0.7715 NaN NaN 0.24533333333333335
END
$p5s2 << END
0.0 0.5175 NaN NaN 0.24533333333333335
1.0 0.8065 NaN NaN 0.24533333333333335
2.0 0.6575 NaN NaN 0.24533333333333335
3.0 0.0 NaN NaN 0.24533333333333335
4.0 0.2165 NaN NaN 0.24533333333333335
5.0 0.7715 NaN NaN 0.24533333333333335
END
$p5s3 << END
0.26666666666666666 0.4625 NaN NaN 0.24533333333333335
1.2666666666666666 0.6025 NaN NaN 0.24533333333333335
2.2666666666666666 0.539 NaN NaN 0.24533333333333335
3.2666666666666666 0.0 NaN NaN 0.24533333333333335
4.266666666666667 0.156 NaN NaN 0.24533333333333335
5.266666666666667 0.7715 NaN NaN 0.24533333333333335
END
$p6s1 << END
-0.26666666666666666 0.7365 NaN NaN 0.24533333333333335
0.7333333333333334 0.877 NaN NaN 0.24533333333333335
1.7333333333333334 0.8605 NaN NaN 0.24533333333333335
2.7333333333333334 0.0 NaN NaN 0.24533333333333335
3.7333333333333334 0.053 NaN NaN 0.24533333333333335
4.733333333333333 0.784 NaN NaN 0.24533333333333335
END
$p6s2 << END
0.0 0.8245 NaN NaN 0.24533333333333335
1.0 0.9435 NaN NaN 0.24533333333333335
2.0 0.9375 NaN NaN 0.24533333333333335
3.0 0.0 NaN NaN 0.24533333333333335
4.0 0.0865 NaN NaN 0.24533333333333335
5.0 0.784 NaN NaN 0.24533333333333335
END
$p6s3 << END
0.26666666666666666 0.646 NaN NaN 0.24533333333333335
1.2666666666666666 0.9 NaN NaN 0.24533333333333335
2.2666666666666666 0.815 NaN NaN 0.24533333333333335
3.2666666666666666 0.0 NaN NaN 0.24533333333333335
4.266666666666667 0.0615 NaN NaN 0.24533333333333335
5.266666666666667 0.784 NaN NaN 0.24533333333333335
END
$p7s1 << END
-0.26666666666666666 10.55743066065164 NaN NaN 0.24533333333333335
0.7333333333333334 7.084767911881816 NaN NaN 0.24533333333333335
1.7333333333333334 8.946375431897255 NaN NaN 0.24533333333333335
2.7333333333333334 0.8694726831509374 NaN NaN 0.24533333333333335
3.7333333333333334 14.326908930302887 NaN NaN 0.24533333333333335
4.733333333333333 10.918030923895941 NaN NaN 0.24533333333333335
END
$p7s2 << END
0.0 10.658989710994213 NaN NaN 0.24533333333333335
1.0 7.260144919148283 NaN NaN 0.24533333333333335
2.0 8.966706357546519 NaN NaN 0.24533333333333335
3.0 0.5888143529310855 NaN NaN 0.24533333333333335
4.0 14.721309230473977 NaN NaN 0.24533333333333335
5.0 10.918030923895941 NaN NaN 0.24533333333333335
END
$p7s3 << END
0.26666666666666666 10.928842279846055 NaN NaN 0.24533333333333335
1.2666666666666666 7.825267673235313 NaN NaN 0.24533333333333335
2.2666666666666666 9.576763384978701 NaN NaN 0.24533333333333335
3.2666666666666666 0.8639708326977661 NaN NaN 0.24533333333333335
4.266666666666667 14.047983457434828 NaN NaN 0.24533333333333335
5.266666666666667 10.918030923895941 NaN NaN 0.24533333333333335
END
$p8s1 << END
-0.26666666666666666 9.638491198265394 NaN NaN 0.24533333333333335
0.7333333333333334 6.542375680642589 NaN NaN 0.24533333333333335
1.7333333333333334 8.002173920116329 NaN NaN 0.24533333333333335
2.7333333333333334 15.533890652400693 NaN NaN 0.24533333333333335
3.7333333333333334 17.503368820024757 NaN NaN 0.24533333333333335
4.733333333333333 10.817708874094563 NaN NaN 0.24533333333333335
END
$p8s2 << END
0.0 8.89717813533146 NaN NaN 0.24533333333333335
1.0 6.004190363565263 NaN NaN 0.24533333333333335
2.0 7.4000503255132495 NaN NaN 0.24533333333333335
3.0 10.598084604058513 NaN NaN 0.24533333333333335
4.0 16.683577428590443 NaN NaN 0.24533333333333335
5.0 10.817708874094563 NaN NaN 0.24533333333333335
END
$p8s3 << END
0.26666666666666666 9.749316840873588 NaN NaN 0.24533333333333335
1.2666666666666666 6.716893665904909 NaN NaN 0.24533333333333335
2.2666666666666666 8.345479391182197 NaN NaN 0.24533333333333335
3.2666666666666666 15.118676833227461 NaN NaN 0.24533333333333335
4.266666666666667 16.87415749513999 NaN NaN 0.24533333333333335
5.266666666666667 10.817708874094563 NaN NaN 0.24533333333333335
END
$p9s1 << END
-0.26666666666666666 8.92009405122544 NaN NaN 0.24533333333333335
0.7333333333333334 6.197001626243252 NaN NaN 0.24533333333333335
1.7333333333333334 7.557395444544018 NaN NaN 0.24533333333333335
2.7333333333333334 4.309488635929427 NaN NaN 0.24533333333333335
3.7333333333333334 13.837996863562953 NaN NaN 0.24533333333333335
4.733333333333333 10.975857594942925 NaN NaN 0.24533333333333335
END
$p9s2 << END
0.0 8.709257329893223 NaN NaN 0.24533333333333335
1.0 6.055596289695121 NaN NaN 0.24533333333333335
2.0 7.342235718892816 NaN NaN 0.24533333333333335
3.0 3.0362303757723557 NaN NaN 0.24533333333333335
4.0 14.01199050063431 NaN NaN 0.24533333333333335
5.0 10.975857594942925 NaN NaN 0.24533333333333335
END
$p9s3 << END
0.26666666666666666 9.848650057936664 NaN NaN 0.24533333333333335
1.2666666666666666 7.152088483843154 NaN NaN 0.24533333333333335
2.2666666666666666 8.608871770491502 NaN NaN 0.24533333333333335
3.2666666666666666 4.239530493518494 NaN NaN 0.24533333333333335
4.266666666666667 14.759826298991413 NaN NaN 0.24533333333333335
5.266666666666667 10.975857594942925 NaN NaN 0.24533333333333335
END
$legend << END
4 10
21 10
38 10


111 10
128 10
145 10


218 10
235 10
252 10


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
  $p1s3 using 1:2:5 with boxes lc rgb '#009E73' fs solid 0.75 noborder
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
  $p2s3 using 1:2:5 with boxes lc rgb '#009E73' fs solid 0.75 noborder
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
  $p3s3 using 1:2:5 with boxes lc rgb '#009E73' fs solid 0.75 noborder
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
  $p4s3 using 1:2:5 with boxes lc rgb '#009E73' fs solid 0.75 noborder
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
  $p5s3 using 1:2:5 with boxes lc rgb '#009E73' fs solid 0.75 noborder
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
  $p6s3 using 1:2:5 with boxes lc rgb '#009E73' fs solid 0.75 noborder
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
  $p7s3 using 1:2:5 with boxes lc rgb '#009E73' fs solid 0.75 noborder
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
  $p8s3 using 1:2:5 with boxes lc rgb '#009E73' fs solid 0.75 noborder
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
  $p9s3 using 1:2:5 with boxes lc rgb '#009E73' fs solid 0.75 noborder
reset
set lmargin at screen 0.3914; set rmargin at screen 0.6080
set tmargin at screen 0.0284; set bmargin at screen 0.0095
unset border; unset tics; unset key
set xrange [0:321]; set yrange [0:20]
set label 'normal' at 46,10 left noenhanced
set object rectangle from 4,5 to 38,15 fc rgb '#0072B2' fs solid 0.75 noborder
set label 'uniform' at 153,10 left noenhanced
set object rectangle from 111,5 to 145,15 fc rgb '#D55E00' fs solid 0.75 noborder
set label 'sphere' at 260,10 left noenhanced
set object rectangle from 218,5 to 252,15 fc rgb '#009E73' fs solid 0.75 noborder
plot NaN notitle
unset multiplot
unset output
}
