# A picture and its data. To draw it again: gnuplot -d sparse-prior.gp
set encoding utf8
set decimalsign '.'
$p1s1 << END
-0.2 0.36785 0.34240000000000004 0.3933 0.36800000000000005 0.3424 0.3933
0.8 0.3306 0.3083 0.3529 0.36800000000000005 0.3083 0.3529
1.8 0.09684999999999999 0.09189999999999998 0.1018 0.36800000000000005 0.0919 0.1018
2.8 3.4857 NaN NaN 0.36800000000000005 NaN NaN
3.8 0.0107 NaN NaN 0.36800000000000005 NaN NaN
4.8 1.0519 NaN NaN 0.36800000000000005 NaN NaN
END
$p1s2 << END
0.2 0.382 0.3460082648376047 0.4179917351623953 0.36800000000000005 NaN
1.2 0.3874 0.35586303755908 0.41893696244092005 0.36800000000000005 NaN
2.2 0.1075 0.10049964286625318 0.11450035713374682 0.36800000000000005 NaN
3.2 5.9121 NaN NaN 0.36800000000000005 NaN
4.2 0.0102 NaN NaN 0.36800000000000005 NaN
5.2 1.0519 NaN NaN 0.36800000000000005 NaN
END
$p2s1 << END
-0.2 0.25815 0.193 0.3233 0.36800000000000005 0.3233 0.193
0.8 0.27785 0.20989999999999998 0.3458 0.36800000000000005 0.3458 0.2099
1.8 0.23835 0.188 0.2887 0.36800000000000005 0.2887 0.188
2.8 0.0 NaN NaN 0.36800000000000005 NaN NaN
3.8 0.063 NaN NaN 0.36800000000000005 NaN NaN
4.8 0.9766 NaN NaN 0.36800000000000005 NaN NaN
END
$p2s2 << END
0.2 0.3561 0.2639639864113929 0.44823601358860715 0.36800000000000005 NaN
1.2 0.3994 0.30330418843674817 0.4954958115632518 0.36800000000000005 NaN
2.2 0.3362 0.26499434713451464 0.40740565286548536 0.36800000000000005 NaN
3.2 0.0 NaN NaN 0.36800000000000005 NaN
4.2 0.0967 NaN NaN 0.36800000000000005 NaN
5.2 0.9766 NaN NaN 0.36800000000000005 NaN
END
$p3s1 << END
-0.2 0.70875 0.20820000000000005 1.2092999999999998 0.36800000000000005 1.2093 0.2082
0.8 0.6875500000000001 0.19450000000000006 1.1806 0.36800000000000005 1.1806 0.1945
1.8 0.31079999999999997 0.0749 0.5467 0.36800000000000005 0.5467 0.0749
2.8 0.0 NaN NaN 0.36800000000000005 NaN NaN
3.8 0.0309 NaN NaN 0.36800000000000005 NaN NaN
4.8 1.0128 NaN NaN 0.36800000000000005 NaN NaN
END
$p3s2 << END
0.2 0.7522 0.044315401354147244 1.4600845986458526 0.36800000000000005 NaN
1.2 0.7789 0.08162200307194545 1.4761779969280546 0.36800000000000005 NaN
2.2 0.3353 0.0016870206361868645 0.6689129793638131 0.36800000000000005 NaN
3.2 0.0 NaN NaN 0.36800000000000005 NaN
4.2 0.0229 NaN NaN 0.36800000000000005 NaN
5.2 1.0128 NaN NaN 0.36800000000000005 NaN
END
$p4s1 << END
-0.2 0.493 0.48 0.506 0.36800000000000005 0.48 0.506
0.8 0.47875 0.465 0.4925 0.36800000000000005 0.465 0.4925
1.8 0.2 0.198 0.202 0.36800000000000005 0.198 0.202
2.8 1.0 NaN NaN 0.36800000000000005 NaN NaN
3.8 0.027 NaN NaN 0.36800000000000005 NaN NaN
4.8 0.7445 NaN NaN 0.36800000000000005 NaN NaN
END
$p4s2 << END
0.2 0.524 0.5056152236891498 0.5423847763108502 0.36800000000000005 NaN
1.2 0.5275 0.5080545635173699 0.54694543648263 0.36800000000000005 NaN
2.2 0.223 0.22017157287525382 0.22582842712474618 0.36800000000000005 NaN
3.2 1.0 NaN NaN 0.36800000000000005 NaN
4.2 0.0255 NaN NaN 0.36800000000000005 NaN
5.2 0.7445 NaN NaN 0.36800000000000005 NaN
END
$p5s1 << END
-0.2 0.36624999999999996 0.2935 0.43899999999999995 0.36800000000000005 0.439 0.2935
0.8 0.37975000000000003 0.30650000000000005 0.453 0.36800000000000005 0.453 0.3065
1.8 0.3665 0.3135 0.4195 0.36800000000000005 0.4195 0.3135
2.8 0.0 NaN NaN 0.36800000000000005 NaN NaN
3.8 0.1425 NaN NaN 0.36800000000000005 NaN NaN
4.8 0.7715 NaN NaN 0.36800000000000005 NaN NaN
END
$p5s2 << END
0.2 0.432 0.3291159633373573 0.5348840366626426 0.36800000000000005 NaN
1.2 0.4785 0.3749088565561708 0.5820911434438292 0.36800000000000005 NaN
2.2 0.3945 0.319546681194226 0.469453318805774 0.36800000000000005 NaN
3.2 0.0 NaN NaN 0.36800000000000005 NaN
4.2 0.2655 NaN NaN 0.36800000000000005 NaN
5.2 0.7715 NaN NaN 0.36800000000000005 NaN
END
$p6s1 << END
-0.2 0.58325 0.32800000000000007 0.8385 0.36800000000000005 0.8385 0.328
0.8 0.581 0.3175 0.8444999999999999 0.36800000000000005 0.8445 0.3175
1.8 0.387 0.1565 0.6175 0.36800000000000005 0.6175 0.1565
2.8 0.0 NaN NaN 0.36800000000000005 NaN NaN
3.8 0.076 NaN NaN 0.36800000000000005 NaN NaN
4.8 0.784 NaN NaN 0.36800000000000005 NaN NaN
END
$p6s2 << END
0.2 0.7045 0.3435219882042675 1.0654780117957325 0.36800000000000005 NaN
1.2 0.691 0.3183547263146894 1.0636452736853106 0.36800000000000005 NaN
2.2 0.448 0.12202377387300156 0.7739762261269985 0.36800000000000005 NaN
3.2 0.0 NaN NaN 0.36800000000000005 NaN
4.2 0.059 NaN NaN 0.36800000000000005 NaN
5.2 0.784 NaN NaN 0.36800000000000005 NaN
END
$p7s1 << END
-0.2 11.489671219042947 11.299195846057602 11.680146592028292 0.36800000000000005 11.680146592028292 11.299195846057602
0.8 11.432292592361506 11.225520178226047 11.639065006496965 0.36800000000000005 11.639065006496965 11.225520178226047
1.8 13.062660131899484 12.843155815801262 13.282164447997706 0.36800000000000005 13.282164447997706 12.84315581580126
2.8 0.6954291908264605 NaN NaN 0.36800000000000005 NaN NaN
3.8 16.21011832488335 NaN NaN 0.36800000000000005 NaN NaN
4.8 10.918030923895941 NaN NaN 0.36800000000000005 NaN NaN
END
$p7s2 << END
0.2 11.251445523735326 10.982072667961377 11.520818379509274 0.36800000000000005 NaN
1.2 11.238078905336044 10.945658552941051 11.530499257731037 0.36800000000000005 NaN
2.2 12.765636696533322 12.455210715707786 13.076062677358859 0.36800000000000005 NaN
3.2 0.4440783033445083 NaN NaN 0.36800000000000005 NaN
4.2 15.56982553278139 NaN NaN 0.36800000000000005 NaN
5.2 10.918030923895941 NaN NaN 0.36800000000000005 NaN
END
$p8s1 << END
-0.2 9.434272083537437 9.347391675928739 9.521152491146134 0.36800000000000005 9.347391675928739 9.521152491146134
0.8 9.380244388626286 9.32214488814397 9.438343889108602 0.36800000000000005 9.32214488814397 9.438343889108602
1.8 11.320480660883526 11.158126264506837 11.482835057260214 0.36800000000000005 11.158126264506835 11.482835057260214
2.8 12.961934487515501 NaN NaN 0.36800000000000005 NaN NaN
3.8 17.153102918613516 NaN NaN 0.36800000000000005 NaN NaN
4.8 10.817708874094563 NaN NaN 0.36800000000000005 NaN NaN
END
$p8s2 << END
0.2 9.570989025799559 9.448121575054836 9.693856476544282 0.36800000000000005 NaN
1.2 9.514480409299821 9.43231530775063 9.596645510849013 0.36800000000000005 NaN
2.2 11.252542645021315 11.022938855754504 11.482146434288126 0.36800000000000005 NaN
3.2 8.27601554533981 NaN NaN 0.36800000000000005 NaN
4.2 16.97948316014512 NaN NaN 0.36800000000000005 NaN
5.2 10.817708874094563 NaN NaN 0.36800000000000005 NaN
END
$p9s1 << END
-0.2 9.336930264301108 8.616937358933834 10.056923169668382 0.36800000000000005 8.616937358933834 10.056923169668382
0.8 9.28058072350915 8.57493174569003 9.98622970132827 0.36800000000000005 8.57493174569003 9.986229701328268
1.8 10.822736988888451 9.939424683504967 11.706049294271935 0.36800000000000005 9.939424683504967 11.706049294271937
2.8 3.5813881103082537 NaN NaN 0.36800000000000005 NaN NaN
3.8 13.539943371362662 NaN NaN 0.36800000000000005 NaN NaN
4.8 10.975857594942925 NaN NaN 0.36800000000000005 NaN NaN
END
$p9s2 << END
0.2 9.318557079721318 8.30033334813851 10.336780811304125 0.36800000000000005 NaN
1.2 9.323534521211785 8.325596166505276 10.321472875918294 0.36800000000000005 NaN
2.2 10.826925092144664 9.577732850060295 12.076117334229034 0.36800000000000005 NaN
3.2 2.399425925006419 NaN NaN 0.36800000000000005 NaN
4.2 14.600561387954919 NaN NaN 0.36800000000000005 NaN
5.2 10.975857594942925 NaN NaN 0.36800000000000005 NaN
END
$legend << END
4 10
21 10
38 10


288 10
305 10
322 10


END
do for [kind in 'svg png'] {
if (kind eq 'svg') {
set terminal svg size 1482,1072 enhanced font 'Arial,12' background '#ffffff'
set output 'sparse-prior.svg'
} else {
set terminal pngcairo size 2964,2144 enhanced font 'Arial,12' fontscale 2 linewidth 2 pointscale 2 background '#ffffff'
set output 'sparse-prior.png'
}
set multiplot
reset
unset border; unset tics; unset key
set xrange [0:1]; set yrange [0:1]
set label 1 'Generators trained on sparse vectors' at screen 0.5,0.9832 center noenhanced font ',15'
plot NaN notitle
unset label 1
reset
set lmargin at screen 0.0594; set rmargin at screen 0.3185
set tmargin at screen 0.9403; set bmargin at screen 0.7164
unset key
set minussign
set title 'principal components' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set ylabel 'density' noenhanced
set xrange [-0.6:5.6]
set xtics ('sparse' 0.0, 'dense' 1.0, 'not scaled' 2.0, 'untrained' 3.0, '4 X' 4.0, 'real' 5.0) rotate by 35 right noenhanced
set yrange [0:*]
plot $p1s1 using 1:2:5 with boxes lc rgb '#0072B2' fs solid 0.75 noborder, \
  $p1s1 using 1:3:(0):($4-$3) with vectors heads size graph 0.008,90 lc rgb '#333333' lw 1.2, \
  $p1s1 using 1:6 with points lc rgb '#333333' pt 7 ps 0.35, \
  $p1s1 using 1:7 with points lc rgb '#333333' pt 7 ps 0.35, \
  $p1s2 using 1:2:5 with boxes lc rgb '#D55E00' fs solid 0.75 noborder, \
  $p1s2 using 1:3:(0):($4-$3) with vectors heads size graph 0.008,90 lc rgb '#333333' lw 1.2, \
  $p1s2 using 1:6 with points lc rgb '#333333' pt 7 ps 0.35
reset
set lmargin at screen 0.3927; set rmargin at screen 0.6518
set tmargin at screen 0.9403; set bmargin at screen 0.7164
unset key
set minussign
set title 'random convolutions' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set ylabel 'density' noenhanced
set xrange [-0.6:5.6]
set xtics ('sparse' 0.0, 'dense' 1.0, 'not scaled' 2.0, 'untrained' 3.0, '4 X' 4.0, 'real' 5.0) rotate by 35 right noenhanced
set yrange [0:*]
plot $p2s1 using 1:2:5 with boxes lc rgb '#0072B2' fs solid 0.75 noborder, \
  $p2s1 using 1:3:(0):($4-$3) with vectors heads size graph 0.008,90 lc rgb '#333333' lw 1.2, \
  $p2s1 using 1:6 with points lc rgb '#333333' pt 7 ps 0.35, \
  $p2s1 using 1:7 with points lc rgb '#333333' pt 7 ps 0.35, \
  $p2s2 using 1:2:5 with boxes lc rgb '#D55E00' fs solid 0.75 noborder, \
  $p2s2 using 1:3:(0):($4-$3) with vectors heads size graph 0.008,90 lc rgb '#333333' lw 1.2, \
  $p2s2 using 1:6 with points lc rgb '#333333' pt 7 ps 0.35
reset
set lmargin at screen 0.7260; set rmargin at screen 0.9852
set tmargin at screen 0.9403; set bmargin at screen 0.7164
unset key
set minussign
set title 'attribute network' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set ylabel 'density' noenhanced
set xrange [-0.6:5.6]
set xtics ('sparse' 0.0, 'dense' 1.0, 'not scaled' 2.0, 'untrained' 3.0, '4 X' 4.0, 'real' 5.0) rotate by 35 right noenhanced
set yrange [0:*]
plot $p3s1 using 1:2:5 with boxes lc rgb '#0072B2' fs solid 0.75 noborder, \
  $p3s1 using 1:3:(0):($4-$3) with vectors heads size graph 0.008,90 lc rgb '#333333' lw 1.2, \
  $p3s1 using 1:6 with points lc rgb '#333333' pt 7 ps 0.35, \
  $p3s1 using 1:7 with points lc rgb '#333333' pt 7 ps 0.35, \
  $p3s2 using 1:2:5 with boxes lc rgb '#D55E00' fs solid 0.75 noborder, \
  $p3s2 using 1:3:(0):($4-$3) with vectors heads size graph 0.008,90 lc rgb '#333333' lw 1.2, \
  $p3s2 using 1:6 with points lc rgb '#333333' pt 7 ps 0.35
reset
set lmargin at screen 0.0594; set rmargin at screen 0.3185
set tmargin at screen 0.6269; set bmargin at screen 0.4030
unset key
set minussign
set title 'principal components' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set ylabel 'precision' noenhanced
set xrange [-0.6:5.6]
set xtics ('sparse' 0.0, 'dense' 1.0, 'not scaled' 2.0, 'untrained' 3.0, '4 X' 4.0, 'real' 5.0) rotate by 35 right noenhanced
set yrange [0.0:1.0]
plot $p4s1 using 1:2:5 with boxes lc rgb '#0072B2' fs solid 0.75 noborder, \
  $p4s1 using 1:3:(0):($4-$3) with vectors heads size graph 0.008,90 lc rgb '#333333' lw 1.2, \
  $p4s1 using 1:6 with points lc rgb '#333333' pt 7 ps 0.35, \
  $p4s1 using 1:7 with points lc rgb '#333333' pt 7 ps 0.35, \
  $p4s2 using 1:2:5 with boxes lc rgb '#D55E00' fs solid 0.75 noborder, \
  $p4s2 using 1:3:(0):($4-$3) with vectors heads size graph 0.008,90 lc rgb '#333333' lw 1.2, \
  $p4s2 using 1:6 with points lc rgb '#333333' pt 7 ps 0.35
reset
set lmargin at screen 0.3927; set rmargin at screen 0.6518
set tmargin at screen 0.6269; set bmargin at screen 0.4030
unset key
set minussign
set title 'random convolutions' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set ylabel 'precision' noenhanced
set xrange [-0.6:5.6]
set xtics ('sparse' 0.0, 'dense' 1.0, 'not scaled' 2.0, 'untrained' 3.0, '4 X' 4.0, 'real' 5.0) rotate by 35 right noenhanced
set yrange [0.0:1.0]
plot $p5s1 using 1:2:5 with boxes lc rgb '#0072B2' fs solid 0.75 noborder, \
  $p5s1 using 1:3:(0):($4-$3) with vectors heads size graph 0.008,90 lc rgb '#333333' lw 1.2, \
  $p5s1 using 1:6 with points lc rgb '#333333' pt 7 ps 0.35, \
  $p5s1 using 1:7 with points lc rgb '#333333' pt 7 ps 0.35, \
  $p5s2 using 1:2:5 with boxes lc rgb '#D55E00' fs solid 0.75 noborder, \
  $p5s2 using 1:3:(0):($4-$3) with vectors heads size graph 0.008,90 lc rgb '#333333' lw 1.2, \
  $p5s2 using 1:6 with points lc rgb '#333333' pt 7 ps 0.35
reset
set lmargin at screen 0.7260; set rmargin at screen 0.9852
set tmargin at screen 0.6269; set bmargin at screen 0.4030
unset key
set minussign
set title 'attribute network' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set ylabel 'precision' noenhanced
set xrange [-0.6:5.6]
set xtics ('sparse' 0.0, 'dense' 1.0, 'not scaled' 2.0, 'untrained' 3.0, '4 X' 4.0, 'real' 5.0) rotate by 35 right noenhanced
set yrange [0.0:1.0]
plot $p6s1 using 1:2:5 with boxes lc rgb '#0072B2' fs solid 0.75 noborder, \
  $p6s1 using 1:3:(0):($4-$3) with vectors heads size graph 0.008,90 lc rgb '#333333' lw 1.2, \
  $p6s1 using 1:6 with points lc rgb '#333333' pt 7 ps 0.35, \
  $p6s1 using 1:7 with points lc rgb '#333333' pt 7 ps 0.35, \
  $p6s2 using 1:2:5 with boxes lc rgb '#D55E00' fs solid 0.75 noborder, \
  $p6s2 using 1:3:(0):($4-$3) with vectors heads size graph 0.008,90 lc rgb '#333333' lw 1.2, \
  $p6s2 using 1:6 with points lc rgb '#333333' pt 7 ps 0.35
reset
set lmargin at screen 0.0594; set rmargin at screen 0.3185
set tmargin at screen 0.3134; set bmargin at screen 0.0896
unset key
set minussign
set title 'principal components' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set ylabel 'mean distance' noenhanced
set xrange [-0.6:5.6]
set xtics ('sparse' 0.0, 'dense' 1.0, 'not scaled' 2.0, 'untrained' 3.0, '4 X' 4.0, 'real' 5.0) rotate by 35 right noenhanced
set yrange [0:*]
plot $p7s1 using 1:2:5 with boxes lc rgb '#0072B2' fs solid 0.75 noborder, \
  $p7s1 using 1:3:(0):($4-$3) with vectors heads size graph 0.008,90 lc rgb '#333333' lw 1.2, \
  $p7s1 using 1:6 with points lc rgb '#333333' pt 7 ps 0.35, \
  $p7s1 using 1:7 with points lc rgb '#333333' pt 7 ps 0.35, \
  $p7s2 using 1:2:5 with boxes lc rgb '#D55E00' fs solid 0.75 noborder, \
  $p7s2 using 1:3:(0):($4-$3) with vectors heads size graph 0.008,90 lc rgb '#333333' lw 1.2, \
  $p7s2 using 1:6 with points lc rgb '#333333' pt 7 ps 0.35
reset
set lmargin at screen 0.3927; set rmargin at screen 0.6518
set tmargin at screen 0.3134; set bmargin at screen 0.0896
unset key
set minussign
set title 'random convolutions' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set ylabel 'mean distance' noenhanced
set xrange [-0.6:5.6]
set xtics ('sparse' 0.0, 'dense' 1.0, 'not scaled' 2.0, 'untrained' 3.0, '4 X' 4.0, 'real' 5.0) rotate by 35 right noenhanced
set yrange [0:*]
plot $p8s1 using 1:2:5 with boxes lc rgb '#0072B2' fs solid 0.75 noborder, \
  $p8s1 using 1:3:(0):($4-$3) with vectors heads size graph 0.008,90 lc rgb '#333333' lw 1.2, \
  $p8s1 using 1:6 with points lc rgb '#333333' pt 7 ps 0.35, \
  $p8s1 using 1:7 with points lc rgb '#333333' pt 7 ps 0.35, \
  $p8s2 using 1:2:5 with boxes lc rgb '#D55E00' fs solid 0.75 noborder, \
  $p8s2 using 1:3:(0):($4-$3) with vectors heads size graph 0.008,90 lc rgb '#333333' lw 1.2, \
  $p8s2 using 1:6 with points lc rgb '#333333' pt 7 ps 0.35
reset
set lmargin at screen 0.7260; set rmargin at screen 0.9852
set tmargin at screen 0.3134; set bmargin at screen 0.0896
unset key
set minussign
set title 'attribute network' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set ylabel 'mean distance' noenhanced
set xrange [-0.6:5.6]
set xtics ('sparse' 0.0, 'dense' 1.0, 'not scaled' 2.0, 'untrained' 3.0, '4 X' 4.0, 'real' 5.0) rotate by 35 right noenhanced
set yrange [0:*]
plot $p9s1 using 1:2:5 with boxes lc rgb '#0072B2' fs solid 0.75 noborder, \
  $p9s1 using 1:3:(0):($4-$3) with vectors heads size graph 0.008,90 lc rgb '#333333' lw 1.2, \
  $p9s1 using 1:6 with points lc rgb '#333333' pt 7 ps 0.35, \
  $p9s1 using 1:7 with points lc rgb '#333333' pt 7 ps 0.35, \
  $p9s2 using 1:2:5 with boxes lc rgb '#D55E00' fs solid 0.75 noborder, \
  $p9s2 using 1:3:(0):($4-$3) with vectors heads size graph 0.008,90 lc rgb '#333333' lw 1.2, \
  $p9s2 using 1:6 with points lc rgb '#333333' pt 7 ps 0.35
reset
set lmargin at screen 0.3084; set rmargin at screen 0.6916
set tmargin at screen 0.0280; set bmargin at screen 0.0093
unset border; unset tics; unset key
set xrange [0:568]; set yrange [0:20]
set label 'sparse(base=normal,zeros=50)' at 46,10 left noenhanced
set object rectangle from 4,5 to 38,15 fc rgb '#0072B2' fs solid 0.75 noborder
set label 'sparse(base=uniform,zeros=50)' at 330,10 left noenhanced
set object rectangle from 288,5 to 322,15 fc rgb '#D55E00' fs solid 0.75 noborder
plot NaN notitle
unset multiplot
unset output
}
