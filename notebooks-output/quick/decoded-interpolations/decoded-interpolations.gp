# A picture and its data. To draw it again: gnuplot -d decoded-interpolations.gp
set encoding utf8
set decimalsign '.'
$p1s1 << END
0.125 1.5964
0.25 2.174
0.375 2.616
0.5 2.754
0.625 2.6368
0.75 2.1504
0.875 1.5352
END
$p1s2 << END
0.125 1.0324
0.25 1.0248
0.375 1.0116
0.5 0.9796
0.625 0.9664
0.75 0.9916
0.875 1.0316
END
$p1s3 << END
0.125 1.04
0.25 1.0392
0.375 1.0532
0.5 1.01
0.625 0.9948
0.75 1.0212
0.875 1.0256
END
$p1s4 << END
0.125 1.0504
0.25 1.062
0.375 1.0348
0.5 1.0172
0.625 0.9688
0.75 0.9656
0.875 1.0132
END
$p1s5 << END
0.125 1.028
0.25 1.0204
0.375 1.0228
0.5 0.9904
0.625 0.986
0.75 1.0144
0.875 1.0464
END
$p2s1 << END
0.125 0.1832
0.25 0.184
0.375 0.1916
0.5 0.1944
0.625 0.188
0.75 0.1804
0.875 0.1648
END
$p2s2 << END
0.125 0.1512
0.25 0.1428
0.375 0.1376
0.5 0.1336
0.625 0.1308
0.75 0.132
0.875 0.1392
END
$p2s3 << END
0.125 0.1604
0.25 0.1468
0.375 0.15
0.5 0.1364
0.625 0.1336
0.75 0.1324
0.875 0.1392
END
$p2s4 << END
0.125 0.1496
0.25 0.1552
0.375 0.1628
0.5 0.1504
0.625 0.14
0.75 0.1404
0.875 0.1344
END
$p2s5 << END
0.125 0.1488
0.25 0.1412
0.375 0.1452
0.5 0.1292
0.625 0.1232
0.75 0.134
0.875 0.1408
END
$p3s1 << END
0.125 0.8272
0.25 0.9104
0.375 0.964
0.5 1.0036
0.625 1.02
0.75 0.952
0.875 0.8284
END
$p3s2 << END
0.125 0.6296
0.25 0.6252
0.375 0.6276
0.5 0.6356
0.625 0.6232
0.75 0.6204
0.875 0.6156
END
$p3s3 << END
0.125 0.6284
0.25 0.6372
0.375 0.6336
0.5 0.6408
0.625 0.6192
0.75 0.6372
0.875 0.626
END
$p3s4 << END
0.125 0.6668
0.25 0.6644
0.375 0.638
0.5 0.6408
0.625 0.642
0.75 0.654
0.875 0.6456
END
$p3s5 << END
0.125 0.6168
0.25 0.624
0.375 0.6256
0.5 0.6472
0.625 0.6416
0.75 0.622
0.875 0.6168
END
$p4s1 << END
0.125 0.752
0.25 0.848
0.375 0.904
0.5 0.908
0.625 0.894
0.75 0.844
0.875 0.734
END
$p4s2 << END
0.125 0.616
0.25 0.616
0.375 0.59
0.5 0.624
0.625 0.582
0.75 0.584
0.875 0.592
END
$p4s3 << END
0.125 0.622
0.25 0.612
0.375 0.606
0.5 0.606
0.625 0.61
0.75 0.584
0.875 0.59
END
$p4s4 << END
0.125 0.624
0.25 0.614
0.375 0.618
0.5 0.612
0.625 0.586
0.75 0.588
0.875 0.63
END
$p4s5 << END
0.125 0.624
0.25 0.604
0.375 0.596
0.5 0.618
0.625 0.594
0.75 0.59
0.875 0.596
END
$p5s1 << END
0.125 0.284
0.25 0.3
0.375 0.32
0.5 0.3
0.625 0.312
0.75 0.286
0.875 0.258
END
$p5s2 << END
0.125 0.246
0.25 0.234
0.375 0.224
0.5 0.214
0.625 0.218
0.75 0.214
0.875 0.21
END
$p5s3 << END
0.125 0.254
0.25 0.232
0.375 0.23
0.5 0.232
0.625 0.216
0.75 0.218
0.875 0.222
END
$p5s4 << END
0.125 0.258
0.25 0.258
0.375 0.218
0.5 0.22
0.625 0.23
0.75 0.226
0.875 0.234
END
$p5s5 << END
0.125 0.248
0.25 0.232
0.375 0.23
0.5 0.214
0.625 0.216
0.75 0.224
0.875 0.208
END
$p6s1 << END
0.125 0.666
0.25 0.724
0.375 0.77
0.5 0.784
0.625 0.772
0.75 0.712
0.875 0.648
END
$p6s2 << END
0.125 0.538
0.25 0.558
0.375 0.554
0.5 0.54
0.625 0.542
0.75 0.52
0.875 0.524
END
$p6s3 << END
0.125 0.564
0.25 0.562
0.375 0.546
0.5 0.54
0.625 0.554
0.75 0.51
0.875 0.518
END
$p6s4 << END
0.125 0.572
0.25 0.57
0.375 0.56
0.5 0.556
0.625 0.544
0.75 0.522
0.875 0.518
END
$p6s5 << END
0.125 0.536
0.25 0.568
0.375 0.562
0.5 0.562
0.625 0.54
0.75 0.518
0.875 0.518
END
$p7s1 << END
0.125 8.757932662963867
0.25 7.820230960845947
0.375 7.242842674255371
0.5 7.023725748062134
0.625 7.266021966934204
0.75 7.896800994873047
0.875 8.837782382965088
END
$p7s2 << END
0.125 9.944365501403809
0.25 9.953052520751953
0.375 9.946368217468262
0.5 9.971959590911865
0.625 9.964153289794922
0.75 9.981134414672852
0.875 9.99956750869751
END
$p7s3 << END
0.125 9.908469676971436
0.25 9.891896724700928
0.375 9.937098026275635
0.5 9.933048248291016
0.625 9.968899726867676
0.75 9.98875093460083
0.875 9.998809337615967
END
$p7s4 << END
0.125 9.927413940429688
0.25 9.905785083770752
0.375 9.91587495803833
0.5 9.920341968536377
0.625 9.93271541595459
0.75 9.959298133850098
0.875 9.984768390655518
END
$p7s5 << END
0.125 9.94015121459961
0.25 9.911782264709473
0.375 9.916128158569336
0.5 9.96482801437378
0.625 9.965315818786621
0.75 9.958897590637207
0.875 9.976499557495117
END
$p8s1 << END
0.125 0.0005253906219149939
0.25 0.00021223958156770095
0.375 0.000166015621565748
0.5 0.00019466146017657593
0.625 0.00025325520761543887
0.75 0.0003502604179084301
0.875 0.0008502604272216559
END
$p8s2 << END
0.125 0.0018522135550738312
0.25 0.002336588545818813
0.375 0.0027539062403375285
0.5 0.002956380195741076
0.625 0.002910156231955625
0.75 0.0028749999897554517
0.875 0.0026907552023767494
END
$p8s3 << END
0.125 0.001727864573476836
0.25 0.0021881510536768474
0.375 0.00273177086468786
0.5 0.0030201822744566017
0.625 0.0030429687636788004
0.75 0.0028841145997866987
0.875 0.0026236979081295433
END
$p8s4 << END
0.125 0.002005859376222361
0.25 0.0025247395609039815
0.375 0.002901692706218455
0.5 0.003293619799311273
0.625 0.003563802073011175
0.75 0.00368033854366513
0.875 0.0034524739703629165
END
$p8s5 << END
0.125 0.0019108073019888253
0.25 0.002431640616618097
0.375 0.0028899739471962677
0.5 0.003100911440385971
0.625 0.0030813802056363785
0.75 0.002932942693703808
0.875 0.002626302098389715
END
$p9s1 << END
0.125 8.500250870646173
0.25 7.912272406251307
0.375 7.54972748967907
0.5 7.504729999821903
0.625 7.785100091736346
0.75 8.315975466029197
0.875 8.965923728443366
END
$p9s2 << END
0.125 9.17192845977757
0.25 9.21193090103062
0.375 9.294587281998801
0.5 9.39558960267968
0.625 9.493428157532467
0.75 9.57204131944157
0.875 9.615660221030643
END
$p9s3 << END
0.125 9.169858205345266
0.25 9.19159374119839
0.375 9.271464021383371
0.5 9.391214137004805
0.625 9.506790303490346
0.75 9.58501168274267
0.875 9.62012549747416
END
$p9s4 << END
0.125 9.249741033795035
0.25 9.339547568292588
0.375 9.398042466776424
0.5 9.448108052310095
0.625 9.513738329700406
0.75 9.559631237329285
0.875 9.594131522083373
END
$p9s5 << END
0.125 9.174262048381689
0.25 9.212241508696852
0.375 9.291896546484104
0.5 9.385739604349109
0.625 9.478568556467819
0.75 9.557169680088235
0.875 9.60557095831139
END
$legend << END
4 30
21 30
38 30


240 30
257 30
274 30


476 30
493 30
510 30


712 30
729 30
746 30


948 30
965 30
982 30


4 10
21 10
38 10


END
do for [kind in 'svg png'] {
if (kind eq 'svg') {
set terminal svg size 1350,1086 enhanced font 'Arial,12' background '#ffffff'
set output 'decoded-interpolations.svg'
} else {
set terminal pngcairo size 2700,2172 enhanced font 'Arial,12' fontscale 2 linewidth 2 pointscale 2 background '#ffffff'
set output 'decoded-interpolations.png'
}
set multiplot
reset
unset border; unset tics; unset key
set xrange [0:1]; set yrange [0:1]
set label 1 'Paths between the same end points' at screen 0.5,0.9834 center noenhanced font ',15'
plot NaN notitle
unset label 1
reset
set lmargin at screen 0.0652; set rmargin at screen 0.3170
set tmargin at screen 0.9411; set bmargin at screen 0.7201
unset key
set minussign
set title 'principal components' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'position' noenhanced
set ylabel 'density' noenhanced
set xrange [0.0:1.0]
set yrange [0.0:2.8917]
set arrow from graph 0, first 0.9768 to graph 1, first 0.9768 nohead lc rgb '#777777' dt (6,4) lw 1.2
plot $p1s1 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7, \
  $p1s2 using 1:2 with linespoints lc rgb '#D55E00' dt (14,5) lw 1.6 pt 5 ps 0.7, \
  $p1s3 using 1:2 with linespoints lc rgb '#009E73' dt (3,4) lw 1.6 pt 9 ps 0.7, \
  $p1s4 using 1:2 with linespoints lc rgb '#CC79A7' dt (14,4,3,4) lw 1.6 pt 13 ps 0.7, \
  $p1s5 using 1:2 with linespoints lc rgb '#E69F00' dt (7,4) lw 1.6 pt 11 ps 0.7
reset
set lmargin at screen 0.3985; set rmargin at screen 0.6504
set tmargin at screen 0.9411; set bmargin at screen 0.7201
unset key
set minussign
set title 'random convolutions' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'position' noenhanced
set ylabel 'density' noenhanced
set xrange [0.0:1.0]
set yrange [0.0:0.99792]
set arrow from graph 0, first 0.9504 to graph 1, first 0.9504 nohead lc rgb '#777777' dt (6,4) lw 1.2
plot $p2s1 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7, \
  $p2s2 using 1:2 with linespoints lc rgb '#D55E00' dt (14,5) lw 1.6 pt 5 ps 0.7, \
  $p2s3 using 1:2 with linespoints lc rgb '#009E73' dt (3,4) lw 1.6 pt 9 ps 0.7, \
  $p2s4 using 1:2 with linespoints lc rgb '#CC79A7' dt (14,4,3,4) lw 1.6 pt 13 ps 0.7, \
  $p2s5 using 1:2 with linespoints lc rgb '#E69F00' dt (7,4) lw 1.6 pt 11 ps 0.7
reset
set lmargin at screen 0.7319; set rmargin at screen 0.9837
set tmargin at screen 0.9411; set bmargin at screen 0.7201
unset key
set minussign
set title 'attribute network' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'position' noenhanced
set ylabel 'density' noenhanced
set xrange [0.0:1.0]
set yrange [0.0:1.0710000000000002]
set arrow from graph 0, first 1.0084 to graph 1, first 1.0084 nohead lc rgb '#777777' dt (6,4) lw 1.2
plot $p3s1 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7, \
  $p3s2 using 1:2 with linespoints lc rgb '#D55E00' dt (14,5) lw 1.6 pt 5 ps 0.7, \
  $p3s3 using 1:2 with linespoints lc rgb '#009E73' dt (3,4) lw 1.6 pt 9 ps 0.7, \
  $p3s4 using 1:2 with linespoints lc rgb '#CC79A7' dt (14,4,3,4) lw 1.6 pt 13 ps 0.7, \
  $p3s5 using 1:2 with linespoints lc rgb '#E69F00' dt (7,4) lw 1.6 pt 11 ps 0.7
reset
set lmargin at screen 0.0652; set rmargin at screen 0.3170
set tmargin at screen 0.6335; set bmargin at screen 0.4125
unset key
set minussign
set title 'principal components' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'position' noenhanced
set ylabel 'precision' noenhanced
set xrange [0.0:1.0]
set yrange [0.0:1.0]
set arrow from graph 0, first 0.824 to graph 1, first 0.824 nohead lc rgb '#777777' dt (6,4) lw 1.2
plot $p4s1 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7, \
  $p4s2 using 1:2 with linespoints lc rgb '#D55E00' dt (14,5) lw 1.6 pt 5 ps 0.7, \
  $p4s3 using 1:2 with linespoints lc rgb '#009E73' dt (3,4) lw 1.6 pt 9 ps 0.7, \
  $p4s4 using 1:2 with linespoints lc rgb '#CC79A7' dt (14,4,3,4) lw 1.6 pt 13 ps 0.7, \
  $p4s5 using 1:2 with linespoints lc rgb '#E69F00' dt (7,4) lw 1.6 pt 11 ps 0.7
reset
set lmargin at screen 0.3985; set rmargin at screen 0.6504
set tmargin at screen 0.6335; set bmargin at screen 0.4125
unset key
set minussign
set title 'random convolutions' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'position' noenhanced
set ylabel 'precision' noenhanced
set xrange [0.0:1.0]
set yrange [0.0:1.0]
set arrow from graph 0, first 0.832 to graph 1, first 0.832 nohead lc rgb '#777777' dt (6,4) lw 1.2
plot $p5s1 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7, \
  $p5s2 using 1:2 with linespoints lc rgb '#D55E00' dt (14,5) lw 1.6 pt 5 ps 0.7, \
  $p5s3 using 1:2 with linespoints lc rgb '#009E73' dt (3,4) lw 1.6 pt 9 ps 0.7, \
  $p5s4 using 1:2 with linespoints lc rgb '#CC79A7' dt (14,4,3,4) lw 1.6 pt 13 ps 0.7, \
  $p5s5 using 1:2 with linespoints lc rgb '#E69F00' dt (7,4) lw 1.6 pt 11 ps 0.7
reset
set lmargin at screen 0.7319; set rmargin at screen 0.9837
set tmargin at screen 0.6335; set bmargin at screen 0.4125
unset key
set minussign
set title 'attribute network' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'position' noenhanced
set ylabel 'precision' noenhanced
set xrange [0.0:1.0]
set yrange [0.0:1.0]
set arrow from graph 0, first 0.88 to graph 1, first 0.88 nohead lc rgb '#777777' dt (6,4) lw 1.2
plot $p6s1 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7, \
  $p6s2 using 1:2 with linespoints lc rgb '#D55E00' dt (14,5) lw 1.6 pt 5 ps 0.7, \
  $p6s3 using 1:2 with linespoints lc rgb '#009E73' dt (3,4) lw 1.6 pt 9 ps 0.7, \
  $p6s4 using 1:2 with linespoints lc rgb '#CC79A7' dt (14,4,3,4) lw 1.6 pt 13 ps 0.7, \
  $p6s5 using 1:2 with linespoints lc rgb '#E69F00' dt (7,4) lw 1.6 pt 11 ps 0.7
reset
set lmargin at screen 0.0652; set rmargin at screen 0.3170
set tmargin at screen 0.3260; set bmargin at screen 0.1050
unset key
set minussign
set title 'norm' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'position' noenhanced
set ylabel 'median norm' noenhanced
set xrange [0.0:1.0]
set yrange [0.0:10.499545884132386]
plot $p7s1 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7, \
  $p7s2 using 1:2 with linespoints lc rgb '#D55E00' dt (14,5) lw 1.6 pt 5 ps 0.7, \
  $p7s3 using 1:2 with linespoints lc rgb '#009E73' dt (3,4) lw 1.6 pt 9 ps 0.7, \
  $p7s4 using 1:2 with linespoints lc rgb '#CC79A7' dt (14,4,3,4) lw 1.6 pt 13 ps 0.7, \
  $p7s5 using 1:2 with linespoints lc rgb '#E69F00' dt (7,4) lw 1.6 pt 11 ps 0.7
reset
set lmargin at screen 0.3985; set rmargin at screen 0.6504
set tmargin at screen 0.3260; set bmargin at screen 0.1050
unset key
set minussign
set title 'saturation' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'position' noenhanced
set ylabel 'share of values beyond ±0.98' noenhanced
set xrange [0.0:1.0]
set yrange [0.0:0.005082519515196327]
set arrow from graph 0, first 0.004840494776377454 to graph 1, first 0.004840494776377454 nohead lc rgb '#777777' dt (6,4) lw 1.2
plot $p8s1 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7, \
  $p8s2 using 1:2 with linespoints lc rgb '#D55E00' dt (14,5) lw 1.6 pt 5 ps 0.7, \
  $p8s3 using 1:2 with linespoints lc rgb '#009E73' dt (3,4) lw 1.6 pt 9 ps 0.7, \
  $p8s4 using 1:2 with linespoints lc rgb '#CC79A7' dt (14,4,3,4) lw 1.6 pt 13 ps 0.7, \
  $p8s5 using 1:2 with linespoints lc rgb '#E69F00' dt (7,4) lw 1.6 pt 11 ps 0.7
reset
set lmargin at screen 0.7319; set rmargin at screen 0.9837
set tmargin at screen 0.3260; set bmargin at screen 0.1050
unset key
set minussign
set title 'diversity, principal components' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'position' noenhanced
set ylabel 'mean distance of two images' noenhanced
set xrange [0.0:1.0]
set yrange [0.0:11.493114132704054]
set arrow from graph 0, first 10.94582298352767 to graph 1, first 10.94582298352767 nohead lc rgb '#777777' dt (6,4) lw 1.2
plot $p9s1 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7, \
  $p9s2 using 1:2 with linespoints lc rgb '#D55E00' dt (14,5) lw 1.6 pt 5 ps 0.7, \
  $p9s3 using 1:2 with linespoints lc rgb '#009E73' dt (3,4) lw 1.6 pt 9 ps 0.7, \
  $p9s4 using 1:2 with linespoints lc rgb '#CC79A7' dt (14,4,3,4) lw 1.6 pt 13 ps 0.7, \
  $p9s5 using 1:2 with linespoints lc rgb '#E69F00' dt (7,4) lw 1.6 pt 11 ps 0.7
reset
set lmargin at screen 0.0630; set rmargin at screen 0.9370
set tmargin at screen 0.0460; set bmargin at screen 0.0092
unset border; unset tics; unset key
set xrange [0:1180]; set yrange [0:40]
set label 'linear' at 46,30 left noenhanced
set label 'spherical' at 282,30 left noenhanced
set label 'normalized' at 518,30 left noenhanced
set label 'cauchy-linear' at 754,30 left noenhanced
set label 'spherical-cauchy-linear' at 990,30 left noenhanced
set label 'other real images' at 46,10 left noenhanced
plot $legend index 0 using 1:2 with lines lc rgb '#0072B2' dt 1 lw 1.8, \
  $legend index 0 using 1:2 every ::1::1 with points lc rgb '#0072B2' pt 7 ps 0.6, \
  $legend index 1 using 1:2 with lines lc rgb '#D55E00' dt (14,5) lw 1.8, \
  $legend index 1 using 1:2 every ::1::1 with points lc rgb '#D55E00' pt 5 ps 0.6, \
  $legend index 2 using 1:2 with lines lc rgb '#009E73' dt (3,4) lw 1.8, \
  $legend index 2 using 1:2 every ::1::1 with points lc rgb '#009E73' pt 9 ps 0.6, \
  $legend index 3 using 1:2 with lines lc rgb '#CC79A7' dt (14,4,3,4) lw 1.8, \
  $legend index 3 using 1:2 every ::1::1 with points lc rgb '#CC79A7' pt 13 ps 0.6, \
  $legend index 4 using 1:2 with lines lc rgb '#E69F00' dt (7,4) lw 1.8, \
  $legend index 4 using 1:2 every ::1::1 with points lc rgb '#E69F00' pt 11 ps 0.6, \
  $legend index 5 using 1:2 with lines lc rgb '#777777' dt (6,4) lw 1.2
unset multiplot
unset output
}
