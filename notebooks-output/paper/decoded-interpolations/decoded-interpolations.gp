# A picture and its data. To draw it again: gnuplot -d decoded-interpolations.gp
set encoding utf8
set decimalsign '.'
$p1s1 << END
0.125 1.1027
0.25 1.5287
0.375 1.946
0.5 2.1353
0.625 1.9747
0.75 1.5689
0.875 1.1093
END
$p1s2 << END
0.125 0.7403
0.25 0.7162
0.375 0.7006
0.5 0.7036
0.625 0.7219
0.75 0.7309
0.875 0.7345
END
$p1s3 << END
0.125 0.7415
0.25 0.7321
0.375 0.7131
0.5 0.7199
0.625 0.7382
0.75 0.7427
0.875 0.7387
END
$p1s4 << END
0.125 0.724
0.25 0.7254
0.375 0.7281
0.5 0.7286
0.625 0.7423
0.75 0.747
0.875 0.7411
END
$p1s5 << END
0.125 0.738
0.25 0.7269
0.375 0.7177
0.5 0.7218
0.625 0.736
0.75 0.7422
0.875 0.7426
END
$p2s1 << END
0.125 0.5591
0.25 0.6292
0.375 0.6676
0.5 0.6874
0.625 0.6435
0.75 0.5967
0.875 0.5437
END
$p2s2 << END
0.125 0.4963
0.25 0.4826
0.375 0.4838
0.5 0.4904
0.625 0.4923
0.75 0.479
0.875 0.4841
END
$p2s3 << END
0.125 0.4979
0.25 0.4839
0.375 0.4838
0.5 0.4849
0.625 0.4948
0.75 0.4724
0.875 0.4814
END
$p2s4 << END
0.125 0.4829
0.25 0.4856
0.375 0.495
0.5 0.4935
0.625 0.4882
0.75 0.4647
0.875 0.4645
END
$p2s5 << END
0.125 0.4924
0.25 0.4831
0.375 0.4901
0.5 0.492
0.625 0.4922
0.75 0.4757
0.875 0.4883
END
$p3s1 << END
0.125 0.9188
0.25 1.0607
0.375 1.1308
0.5 1.1353
0.625 1.1071
0.75 1.0375
0.875 0.8937
END
$p3s2 << END
0.125 0.7325
0.25 0.7233
0.375 0.7063
0.5 0.7005
0.625 0.7027
0.75 0.7078
0.875 0.7127
END
$p3s3 << END
0.125 0.731
0.25 0.7325
0.375 0.7128
0.5 0.7058
0.625 0.7117
0.75 0.7277
0.875 0.7159
END
$p3s4 << END
0.125 0.7414
0.25 0.7251
0.375 0.7104
0.5 0.7035
0.625 0.7091
0.75 0.7089
0.875 0.7036
END
$p3s5 << END
0.125 0.7319
0.25 0.7245
0.375 0.7098
0.5 0.7032
0.625 0.7085
0.75 0.7075
0.875 0.7101
END
$p4s1 << END
0.125 0.7865
0.25 0.8685
0.375 0.9075
0.5 0.926
0.625 0.911
0.75 0.885
0.875 0.799
END
$p4s2 << END
0.125 0.692
0.25 0.6985
0.375 0.675
0.5 0.6785
0.625 0.684
0.75 0.696
0.875 0.698
END
$p4s3 << END
0.125 0.6945
0.25 0.6855
0.375 0.6885
0.5 0.6865
0.625 0.692
0.75 0.694
0.875 0.7015
END
$p4s4 << END
0.125 0.697
0.25 0.6945
0.375 0.6855
0.5 0.671
0.625 0.6835
0.75 0.6995
0.875 0.697
END
$p4s5 << END
0.125 0.692
0.25 0.6975
0.375 0.6775
0.5 0.682
0.625 0.6855
0.75 0.6925
0.875 0.7035
END
$p5s1 << END
0.125 0.587
0.25 0.635
0.375 0.6645
0.5 0.684
0.625 0.6695
0.75 0.619
0.875 0.581
END
$p5s2 << END
0.125 0.5475
0.25 0.544
0.375 0.549
0.5 0.5515
0.625 0.5475
0.75 0.5375
0.875 0.5365
END
$p5s3 << END
0.125 0.559
0.25 0.5385
0.375 0.541
0.5 0.559
0.625 0.5585
0.75 0.5315
0.875 0.5295
END
$p5s4 << END
0.125 0.541
0.25 0.538
0.375 0.548
0.5 0.5445
0.625 0.5515
0.75 0.554
0.875 0.5445
END
$p5s5 << END
0.125 0.5525
0.25 0.544
0.375 0.5475
0.5 0.553
0.625 0.559
0.75 0.549
0.875 0.5375
END
$p6s1 << END
0.125 0.799
0.25 0.846
0.375 0.8655
0.5 0.8605
0.625 0.857
0.75 0.8355
0.875 0.799
END
$p6s2 << END
0.125 0.7265
0.25 0.72
0.375 0.713
0.5 0.724
0.625 0.7255
0.75 0.738
0.875 0.7255
END
$p6s3 << END
0.125 0.7335
0.25 0.7245
0.375 0.7215
0.5 0.7225
0.625 0.7185
0.75 0.725
0.875 0.7365
END
$p6s4 << END
0.125 0.725
0.25 0.73
0.375 0.732
0.5 0.727
0.625 0.7165
0.75 0.7265
0.875 0.708
END
$p6s5 << END
0.125 0.726
0.25 0.7225
0.375 0.7175
0.5 0.7185
0.625 0.732
0.75 0.7315
0.875 0.726
END
$p7s1 << END
0.125 8.785216331481934
0.25 7.859409809112549
0.375 7.25307035446167
0.5 7.048759698867798
0.625 7.263238430023193
0.75 7.8688740730285645
0.875 8.799140930175781
END
$p7s2 << END
0.125 9.951781272888184
0.25 9.95223093032837
0.375 9.960563659667969
0.5 9.975330829620361
0.625 9.956745624542236
0.75 9.963298797607422
0.875 9.962796688079834
END
$p7s3 << END
0.125 9.939337730407715
0.25 9.941454410552979
0.375 9.951130390167236
0.5 9.968451499938965
0.625 9.965081214904785
0.75 9.953425884246826
0.875 9.95509147644043
END
$p7s4 << END
0.125 9.941779613494873
0.25 9.926804065704346
0.375 9.9354248046875
0.5 9.929064273834229
0.625 9.926954746246338
0.75 9.927643299102783
0.875 9.946885585784912
END
$p7s5 << END
0.125 9.939139366149902
0.25 9.928181171417236
0.375 9.942145824432373
0.5 9.952971458435059
0.625 9.941800594329834
0.75 9.946670532226562
0.875 9.947812557220459
END
$p8s1 << END
0.125 0.032136718738449414
0.25 0.02105989582632901
0.375 0.01536730962481306
0.5 0.013978027352990465
0.625 0.0162003580481869
0.75 0.022757934609664517
0.875 0.03464705398356091
END
$p8s2 << END
0.125 0.049117268847119706
0.25 0.04917325845198138
0.375 0.049405598899302273
0.5 0.04976965335765635
0.625 0.050531046589767356
0.75 0.05138468416666365
0.875 0.05202624504592677
END
$p8s3 << END
0.125 0.04906583651960682
0.25 0.049107381128676936
0.375 0.04917521153712369
0.5 0.04946598309456021
0.625 0.050437011691439694
0.75 0.051459920247976694
0.875 0.05207059742977435
END
$p8s4 << END
0.125 0.048360717770472544
0.25 0.048329182983183276
0.375 0.04868530277982427
0.5 0.04897424312192379
0.625 0.049116739898399826
0.75 0.04955139150246032
0.875 0.05046691887609268
END
$p8s5 << END
0.125 0.04912593577922235
0.25 0.049129597987972375
0.375 0.04943408199552505
0.5 0.05001525878993925
0.625 0.05070255536607147
0.75 0.051477539090948994
0.875 0.05201322423307647
END
$p9s1 << END
0.125 10.00456766784443
0.25 9.476467399507401
0.375 9.084377805892458
0.5 8.946375431897255
0.625 9.122140565944134
0.75 9.549417136283813
0.875 10.104451564717943
END
$p9s2 << END
0.125 10.576922686576257
0.25 10.594876555623689
0.375 10.616130912501315
0.5 10.63549142091661
0.625 10.649263740077254
0.75 10.658280458399492
0.875 10.670570466106351
END
$p9s3 << END
0.125 10.570414431752171
0.25 10.58115131607092
0.375 10.598821625261085
0.5 10.62161745707982
0.625 10.641033922267685
0.75 10.657133890655635
0.875 10.671897558916205
END
$p9s4 << END
0.125 10.581851523628629
0.25 10.597218578296012
0.375 10.607214913578584
0.5 10.610858224710602
0.625 10.620709120573304
0.75 10.634790093588602
0.875 10.642245356802206
END
$p9s5 << END
0.125 10.57699893787425
0.25 10.589513775694535
0.375 10.604762949386465
0.5 10.62426610146688
0.625 10.642779007117259
0.75 10.654469029313338
0.875 10.668482719022577
END
$legend << END
4 10
21 10
38 10


223 10
240 10
257 10


442 10
459 10
476 10


661 10
678 10
695 10


880 10
897 10
914 10


1099 10
1116 10
1133 10


END
do for [kind in 'svg png'] {
if (kind eq 'svg') {
set terminal svg size 1350,1066 enhanced font 'Arial,12' background '#ffffff'
set output 'decoded-interpolations.svg'
} else {
set terminal pngcairo size 2700,2132 enhanced font 'Arial,12' fontscale 2 linewidth 2 pointscale 2 background '#ffffff'
set output 'decoded-interpolations.png'
}
set multiplot
reset
unset border; unset tics; unset key
set xrange [0:1]; set yrange [0:1]
set label 1 'Paths between the same end points' at screen 0.5,0.9831 center noenhanced font ',15'
plot NaN notitle
unset label 1
reset
set lmargin at screen 0.0652; set rmargin at screen 0.3170
set tmargin at screen 0.9400; set bmargin at screen 0.7148
unset key
set minussign
set title 'principal components' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'position' noenhanced
set ylabel 'density' noenhanced
set xrange [0.0:1.0]
set yrange [0.0:2.242065]
set arrow from graph 0, first 1.0519 to graph 1, first 1.0519 nohead lc rgb '#777777' dt (6,4) lw 1.2
plot $p1s1 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7, \
  $p1s2 using 1:2 with linespoints lc rgb '#D55E00' dt (14,5) lw 1.6 pt 5 ps 0.7, \
  $p1s3 using 1:2 with linespoints lc rgb '#009E73' dt (3,4) lw 1.6 pt 9 ps 0.7, \
  $p1s4 using 1:2 with linespoints lc rgb '#CC79A7' dt (14,4,3,4) lw 1.6 pt 13 ps 0.7, \
  $p1s5 using 1:2 with linespoints lc rgb '#E69F00' dt (7,4) lw 1.6 pt 11 ps 0.7
reset
set lmargin at screen 0.3985; set rmargin at screen 0.6504
set tmargin at screen 0.9400; set bmargin at screen 0.7148
unset key
set minussign
set title 'random convolutions' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'position' noenhanced
set ylabel 'density' noenhanced
set xrange [0.0:1.0]
set yrange [0.0:1.02543]
set arrow from graph 0, first 0.9766 to graph 1, first 0.9766 nohead lc rgb '#777777' dt (6,4) lw 1.2
plot $p2s1 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7, \
  $p2s2 using 1:2 with linespoints lc rgb '#D55E00' dt (14,5) lw 1.6 pt 5 ps 0.7, \
  $p2s3 using 1:2 with linespoints lc rgb '#009E73' dt (3,4) lw 1.6 pt 9 ps 0.7, \
  $p2s4 using 1:2 with linespoints lc rgb '#CC79A7' dt (14,4,3,4) lw 1.6 pt 13 ps 0.7, \
  $p2s5 using 1:2 with linespoints lc rgb '#E69F00' dt (7,4) lw 1.6 pt 11 ps 0.7
reset
set lmargin at screen 0.7319; set rmargin at screen 0.9837
set tmargin at screen 0.9400; set bmargin at screen 0.7148
unset key
set minussign
set title 'attribute network' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'position' noenhanced
set ylabel 'density' noenhanced
set xrange [0.0:1.0]
set yrange [0.0:1.192065]
set arrow from graph 0, first 1.0128 to graph 1, first 1.0128 nohead lc rgb '#777777' dt (6,4) lw 1.2
plot $p3s1 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7, \
  $p3s2 using 1:2 with linespoints lc rgb '#D55E00' dt (14,5) lw 1.6 pt 5 ps 0.7, \
  $p3s3 using 1:2 with linespoints lc rgb '#009E73' dt (3,4) lw 1.6 pt 9 ps 0.7, \
  $p3s4 using 1:2 with linespoints lc rgb '#CC79A7' dt (14,4,3,4) lw 1.6 pt 13 ps 0.7, \
  $p3s5 using 1:2 with linespoints lc rgb '#E69F00' dt (7,4) lw 1.6 pt 11 ps 0.7
reset
set lmargin at screen 0.0652; set rmargin at screen 0.3170
set tmargin at screen 0.6266; set bmargin at screen 0.4015
unset key
set minussign
set title 'principal components' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'position' noenhanced
set ylabel 'precision' noenhanced
set xrange [0.0:1.0]
set yrange [0.0:1.0]
set arrow from graph 0, first 0.7445 to graph 1, first 0.7445 nohead lc rgb '#777777' dt (6,4) lw 1.2
plot $p4s1 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7, \
  $p4s2 using 1:2 with linespoints lc rgb '#D55E00' dt (14,5) lw 1.6 pt 5 ps 0.7, \
  $p4s3 using 1:2 with linespoints lc rgb '#009E73' dt (3,4) lw 1.6 pt 9 ps 0.7, \
  $p4s4 using 1:2 with linespoints lc rgb '#CC79A7' dt (14,4,3,4) lw 1.6 pt 13 ps 0.7, \
  $p4s5 using 1:2 with linespoints lc rgb '#E69F00' dt (7,4) lw 1.6 pt 11 ps 0.7
reset
set lmargin at screen 0.3985; set rmargin at screen 0.6504
set tmargin at screen 0.6266; set bmargin at screen 0.4015
unset key
set minussign
set title 'random convolutions' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'position' noenhanced
set ylabel 'precision' noenhanced
set xrange [0.0:1.0]
set yrange [0.0:1.0]
set arrow from graph 0, first 0.7715 to graph 1, first 0.7715 nohead lc rgb '#777777' dt (6,4) lw 1.2
plot $p5s1 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7, \
  $p5s2 using 1:2 with linespoints lc rgb '#D55E00' dt (14,5) lw 1.6 pt 5 ps 0.7, \
  $p5s3 using 1:2 with linespoints lc rgb '#009E73' dt (3,4) lw 1.6 pt 9 ps 0.7, \
  $p5s4 using 1:2 with linespoints lc rgb '#CC79A7' dt (14,4,3,4) lw 1.6 pt 13 ps 0.7, \
  $p5s5 using 1:2 with linespoints lc rgb '#E69F00' dt (7,4) lw 1.6 pt 11 ps 0.7
reset
set lmargin at screen 0.7319; set rmargin at screen 0.9837
set tmargin at screen 0.6266; set bmargin at screen 0.4015
unset key
set minussign
set title 'attribute network' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'position' noenhanced
set ylabel 'precision' noenhanced
set xrange [0.0:1.0]
set yrange [0.0:1.0]
set arrow from graph 0, first 0.784 to graph 1, first 0.784 nohead lc rgb '#777777' dt (6,4) lw 1.2
plot $p6s1 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7, \
  $p6s2 using 1:2 with linespoints lc rgb '#D55E00' dt (14,5) lw 1.6 pt 5 ps 0.7, \
  $p6s3 using 1:2 with linespoints lc rgb '#009E73' dt (3,4) lw 1.6 pt 9 ps 0.7, \
  $p6s4 using 1:2 with linespoints lc rgb '#CC79A7' dt (14,4,3,4) lw 1.6 pt 13 ps 0.7, \
  $p6s5 using 1:2 with linespoints lc rgb '#E69F00' dt (7,4) lw 1.6 pt 11 ps 0.7
reset
set lmargin at screen 0.0652; set rmargin at screen 0.3170
set tmargin at screen 0.3133; set bmargin at screen 0.0882
unset key
set minussign
set title 'norm' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'position' noenhanced
set ylabel 'median norm' noenhanced
set xrange [0.0:1.0]
set yrange [0.0:10.47409737110138]
plot $p7s1 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7, \
  $p7s2 using 1:2 with linespoints lc rgb '#D55E00' dt (14,5) lw 1.6 pt 5 ps 0.7, \
  $p7s3 using 1:2 with linespoints lc rgb '#009E73' dt (3,4) lw 1.6 pt 9 ps 0.7, \
  $p7s4 using 1:2 with linespoints lc rgb '#CC79A7' dt (14,4,3,4) lw 1.6 pt 13 ps 0.7, \
  $p7s5 using 1:2 with linespoints lc rgb '#E69F00' dt (7,4) lw 1.6 pt 11 ps 0.7
reset
set lmargin at screen 0.3985; set rmargin at screen 0.6504
set tmargin at screen 0.3133; set bmargin at screen 0.0882
unset key
set minussign
set title 'saturation' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'position' noenhanced
set ylabel 'share of values beyond ±0.98' noenhanced
set xrange [0.0:1.0]
set yrange [0.0:0.05486190186071472]
set arrow from graph 0, first 0.03998897295222923 to graph 1, first 0.03998897295222923 nohead lc rgb '#777777' dt (6,4) lw 1.2
plot $p8s1 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7, \
  $p8s2 using 1:2 with linespoints lc rgb '#D55E00' dt (14,5) lw 1.6 pt 5 ps 0.7, \
  $p8s3 using 1:2 with linespoints lc rgb '#009E73' dt (3,4) lw 1.6 pt 9 ps 0.7, \
  $p8s4 using 1:2 with linespoints lc rgb '#CC79A7' dt (14,4,3,4) lw 1.6 pt 13 ps 0.7, \
  $p8s5 using 1:2 with linespoints lc rgb '#E69F00' dt (7,4) lw 1.6 pt 11 ps 0.7
reset
set lmargin at screen 0.7319; set rmargin at screen 0.9837
set tmargin at screen 0.3133; set bmargin at screen 0.0882
unset key
set minussign
set title 'diversity' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'position' noenhanced
set ylabel 'mean distance of two images' noenhanced
set xrange [0.0:1.0]
set yrange [0.0:11.463932470090738]
set arrow from graph 0, first 10.918030923895941 to graph 1, first 10.918030923895941 nohead lc rgb '#777777' dt (6,4) lw 1.2
plot $p9s1 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7, \
  $p9s2 using 1:2 with linespoints lc rgb '#D55E00' dt (14,5) lw 1.6 pt 5 ps 0.7, \
  $p9s3 using 1:2 with linespoints lc rgb '#009E73' dt (3,4) lw 1.6 pt 9 ps 0.7, \
  $p9s4 using 1:2 with linespoints lc rgb '#CC79A7' dt (14,4,3,4) lw 1.6 pt 13 ps 0.7, \
  $p9s5 using 1:2 with linespoints lc rgb '#E69F00' dt (7,4) lw 1.6 pt 11 ps 0.7
reset
set lmargin at screen 0.0133; set rmargin at screen 0.9867
set tmargin at screen 0.0281; set bmargin at screen 0.0094
unset border; unset tics; unset key
set xrange [0:1314]; set yrange [0:20]
set label 'linear' at 46,10 left noenhanced
set label 'spherical' at 265,10 left noenhanced
set label 'normalized' at 484,10 left noenhanced
set label 'cauchy-linear' at 703,10 left noenhanced
set label 'spherical-cauchy-linear' at 922,10 left noenhanced
set label 'other real images' at 1141,10 left noenhanced
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
