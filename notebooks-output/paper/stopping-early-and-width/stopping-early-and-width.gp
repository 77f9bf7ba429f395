# A picture and its data. To draw it again: gnuplot -d stopping-early-and-width.gp
set encoding utf8
set decimalsign '.'
$p1s1 << END
0.0 84.32852701098922
61.0 72.8452669860286
78.0 73.36970123328268
122.0 71.39470137745775
244.0 70.84347022283288
488.0 83.9892436240137
976.0 13.274865788236111
1953.0 5.6667773720524295
3906.0 2.611767447598812
END
$p1s2 << END
0.0 79.51794757909751
0.0 91.42696723356322
0.0 82.04066622030696
61.0 72.13948587465971
61.0 72.61210358754384
61.0 73.78421149588227
78.0 73.89789773342693
78.0 73.2385328774125
78.0 72.97267308900862
122.0 73.0370096515731
122.0 71.1039244875496
122.0 70.04316999325054
244.0 66.19178060124885
244.0 78.73612021599625
244.0 67.60250985125353
488.0 160.43161612827427
488.0 50.90348056971361
488.0 40.63263417405325
976.0 11.495862863408146
976.0 13.957833039274654
976.0 14.370901462025532
1953.0 7.98853074514217
1953.0 4.148492499623084
1953.0 4.863308871392035
3906.0 2.4358543476482266
3906.0 2.572588611264754
3906.0 2.826859383883457
END
$p1s3 << END
0.0 77.88972339268638
61.0 75.6992233527246
78.0 70.83962675903678
122.0 75.8975374532407
244.0 109.85679769242694
488.0 153.68943059816434
976.0 83.36641895604973
1953.0 43.44668430796423
3906.0 11.21742243214034
END
$p1s4 << END
0.0 70.95779492595354
61.0 70.78660546659157
78.0 74.11629787683896
122.0 78.86088605754486
244.0 62.35099952427116
488.0 65.87408469918378
976.0 36.143611355424845
1953.0 18.530200375893866
3906.0 3.1219141468856986
END
$p1s5 << END
0.0 84.36350894413651
61.0 68.0356992937507
78.0 68.15508380585776
122.0 71.04484752829192
244.0 68.0963523802652
488.0 33.162945830421236
976.0 11.594587629495207
1953.0 4.321067310644171
3906.0 2.354498304261516
END
$p1s6 << END
0.0 83.16050506440335
61.0 113.8508067260916
78.0 139.06558135995093
122.0 145.43534634263278
244.0 175.73108068701862
488.0 363.51000995273813
976.0 102.23693922378743
1953.0 259.39056809753066
3906.0 211.3564680926329
END
$p2s1 << END
0.0 3021.8753699867825
61.0 179.717958527727
78.0 335.1627342019228
122.0 386.10680699085816
244.0 231.53606072284626
488.0 194.28783851525895
976.0 72.93571249447176
1953.0 34.51449340958385
3906.0 14.37012020780775
END
$p2s2 << END
0.0 2229.8399236653786
0.0 4271.974361906471
0.0 2563.811824388497
61.0 187.31229403023858
61.0 167.55220973392002
61.0 184.28937181902248
78.0 353.9807596308084
78.0 321.92613305958287
78.0 329.5813099153771
122.0 394.35754259714
122.0 390.7372029915839
122.0 373.22567538385044
244.0 224.54565645494543
244.0 235.47658178157158
244.0 234.58594393202173
488.0 202.38549314305124
488.0 201.2380621024724
488.0 179.23996030025322
976.0 68.283211326031
976.0 77.49394064563079
976.0 73.02998551175347
1953.0 44.841508379766594
1953.0 34.857877903853556
1953.0 23.844093945131394
3906.0 8.996725545287156
3906.0 24.869715085371848
3906.0 9.243919992764251
END
$p2s3 << END
0.0 646.9850204616887
61.0 478.63218374145794
78.0 239.18403760013464
122.0 271.8071084439081
244.0 243.1150171662566
488.0 182.85203049140958
976.0 150.8433098116788
1953.0 274.2491685330664
3906.0 33.636888032668864
END
$p2s4 << END
0.0 2040.7758909756333
61.0 345.5236380398463
78.0 516.7323596797218
122.0 606.875174270343
244.0 391.6642078799384
488.0 256.59504766081756
976.0 98.41187565644441
1953.0 69.27664573739982
3906.0 5.564505644487939
END
$p2s5 << END
0.0 2438.522537256715
61.0 5128.023562418492
78.0 699.2766191931122
122.0 170.2605317022172
244.0 137.87497480971314
488.0 138.64167829608238
976.0 58.05607163974806
1953.0 25.000844242695987
3906.0 16.40185824879706
END
$p2s6 << END
0.0 9767.310701410483
61.0 7988.977897506871
78.0 12344.424173398169
122.0 3194.096388900707
244.0 3245.0118806861296
488.0 428.0327124028924
976.0 14442.559353307117
1953.0 224.71962879442438
3906.0 752.0172464112582
END
$p3s1 << END
0.0 324.3454102736709
61.0 129.80122091031836
78.0 142.27111336064206
122.0 142.92394641075305
244.0 124.49994372245699
488.0 106.01457226083075
976.0 38.951166644959926
1953.0 21.5233244235974
3906.0 13.782758343413311
END
$p3s2 << END
0.0 206.7674315790423
0.0 505.6715043850982
0.0 260.5972948568723
61.0 132.84795037832842
61.0 121.01727338760078
61.0 135.53843896502588
78.0 146.85082726319152
78.0 135.5139710136968
78.0 144.44854180503785
122.0 144.5228278397829
122.0 143.81696059437527
122.0 140.4320507981009
244.0 131.1186899475692
244.0 116.54022460238758
244.0 125.84091661741422
488.0 175.37867108959185
488.0 69.19994168813211
488.0 73.46510400476829
976.0 36.70556975413541
976.0 45.75141310183744
976.0 34.39651707890692
1953.0 23.308774961788853
1953.0 21.73821596214615
1953.0 19.52298234685721
3906.0 15.320152766982023
3906.0 16.704108442645342
3906.0 9.324013820612562
END
$p3s3 << END
0.0 161.78740161004947
61.0 140.4348863672423
78.0 205.1497758967593
122.0 188.96086641397437
244.0 144.32002276100664
488.0 139.0320273356368
976.0 203.82158400350332
1953.0 105.54071295435044
3906.0 29.62238064360578
END
$p3s4 << END
0.0 515.690922089465
61.0 140.11643281917978
78.0 153.9140508627035
122.0 165.64022571050543
244.0 127.24353850304941
488.0 142.05988378896416
976.0 146.99148101067095
1953.0 36.87248681086788
3906.0 7.675234743232816
END
$p3s5 << END
0.0 667.4202582205858
61.0 120.83848095688107
78.0 91.22006482569228
122.0 135.21842182158028
244.0 119.12895435791913
488.0 87.52281516660283
976.0 36.5846631473224
1953.0 18.75721506498149
3906.0 12.946892502478134
END
$p3s6 << END
0.0 468.3749917218448
61.0 632.4290044391848
78.0 235.3596283621024
122.0 1197.0141790413252
244.0 358.3872898808091
488.0 445.68179802771573
976.0 630.2792332154429
1953.0 210.41289968618824
3906.0 201.9724063910876
END
$p4s1 << END
0.0 3.252166666666666
61.0 11.587633333333335
78.0 10.585466666666667
122.0 10.858933333333333
244.0 9.614433333333332
488.0 1.2839666666666665
976.0 0.7157333333333332
1953.0 0.7860999999999999
3906.0 0.6346333333333333
END
$p4s2 << END
0.0 1.9532
0.0 1.9012
0.0 5.9021
61.0 11.5594
61.0 13.0094
61.0 10.1941
78.0 10.6182
78.0 11.2402
78.0 9.898
122.0 10.6663
122.0 11.0742
122.0 10.8363
244.0 12.3273
244.0 5.9652
244.0 10.5508
488.0 0.1755
488.0 1.1986
488.0 2.4778
976.0 0.6203
976.0 0.9811
976.0 0.5458
1953.0 0.8863
1953.0 0.7852
1953.0 0.6868
3906.0 0.7378
3906.0 0.67
3906.0 0.4961
END
$p4s3 << END
0.0 10.0
61.0 13.0403
78.0 11.0211
122.0 7.1538
244.0 5.648
488.0 2.8638
976.0 2.1092
1953.0 0.7003
3906.0 0.8099
END
$p4s4 << END
0.0 7.1516
61.0 11.0888
78.0 9.5362
122.0 10.9455
244.0 13.3109
488.0 15.1366
976.0 0.8963
1953.0 0.6959
3906.0 0.4481
END
$p4s5 << END
0.0 1.7153
61.0 11.3663
78.0 13.0075
122.0 12.2352
244.0 9.1854
488.0 1.8334
976.0 0.3395
1953.0 0.715
3906.0 0.5722
END
$p4s6 << END
0.0 0.3603
61.0 1.8831
78.0 1.9063
122.0 0.4112
244.0 0.3754
488.0 0.4
976.0 0.6667
1953.0 0.0
3906.0 0.1177
END
$p5s1 << END
0.0 0.0
61.0 0.5678666666666666
78.0 0.2536666666666667
122.0 0.16733333333333333
244.0 0.27536666666666665
488.0 0.14153333333333332
976.0 0.13333333333333333
1953.0 0.39986666666666665
3906.0 0.3725333333333333
END
$p5s2 << END
0.0 0.0
0.0 0.0
0.0 0.0
61.0 0.6208
61.0 0.5245
61.0 0.5583
78.0 0.234
78.0 0.2776
78.0 0.2494
122.0 0.143
122.0 0.1657
122.0 0.1933
244.0 0.3848
244.0 0.0107
244.0 0.4306
488.0 0.0
488.0 0.1995
488.0 0.2251
976.0 0.0816
976.0 0.1916
976.0 0.1268
1953.0 0.3426
1953.0 0.4433
1953.0 0.4137
3906.0 0.4923
3906.0 0.2774
3906.0 0.3479
END
$p5s3 << END
0.0 0.0
61.0 0.0
78.0 0.0
122.0 0.0
244.0 0.0
488.0 0.0
976.0 0.0
1953.0 0.0033
3906.0 0.0268
END
$p5s4 << END
0.0 0.0
61.0 0.2342
78.0 0.0
122.0 0.0
244.0 0.0443
488.0 0.0
976.0 0.0029
1953.0 0.2221
3906.0 0.6767
END
$p5s5 << END
0.0 0.0
61.0 0.0
78.0 0.0
122.0 0.1859
244.0 0.0049
488.0 0.0566
976.0 0.0006
1953.0 0.1282
3906.0 0.2492
END
$p5s6 << END
0.0 0.0
61.0 0.0
78.0 0.0
122.0 0.0
244.0 0.0
488.0 0.0
976.0 0.0
1953.0 0.0
3906.0 0.0212
END
$p6s1 << END
0.0 0.027200000000000002
61.0 0.12866666666666668
78.0 0.04650000000000001
122.0 0.0882
244.0 0.20476666666666665
488.0 0.3651
976.0 0.9275666666666668
1953.0 1.3222333333333334
3906.0 0.8273666666666667
END
$p6s2 << END
0.0 0.0
0.0 0.0
0.0 0.0816
61.0 0.0958
61.0 0.1185
61.0 0.1717
78.0 0.0064
78.0 0.0714
78.0 0.0617
122.0 0.0518
122.0 0.0282
122.0 0.1846
244.0 0.1033
244.0 0.4919
244.0 0.0191
488.0 0.0968
488.0 0.4627
488.0 0.5358
976.0 0.9568
976.0 1.0965
976.0 0.7294
1953.0 1.6413
1953.0 1.248
1953.0 1.0774
3906.0 0.729
3906.0 0.8681
3906.0 0.885
END
$p6s3 << END
0.0 0.0
61.0 0.0
78.0 0.0
122.0 0.0
244.0 0.0
488.0 0.0
976.0 0.0
1953.0 0.5541
3906.0 0.4328
END
$p6s4 << END
0.0 0.0
61.0 0.0075
78.0 0.0001
122.0 0.0
244.0 0.1187
488.0 0.0
976.0 0.0098
1953.0 0.9398
3906.0 0.6842
END
$p6s5 << END
0.0 0.0
61.0 0.0
78.0 0.0045
122.0 0.0316
244.0 0.5233
488.0 0.5964
976.0 0.4611
1953.0 1.3919
3906.0 0.776
END
$p6s6 << END
0.0 0.0
61.0 0.0
78.0 0.0
122.0 0.0
244.0 0.0
488.0 0.1974
976.0 0.0
1953.0 0.0
3906.0 0.0
END
$p7s1 << END
0.0 1.0
61.0 1.0
78.0 1.0
122.0 1.0
244.0 1.0
488.0 0.6523333333333333
976.0 0.7373333333333333
1953.0 0.7396666666666668
3906.0 0.6386666666666666
END
$p7s2 << END
0.0 1.0
0.0 1.0
0.0 1.0
61.0 1.0
61.0 1.0
61.0 1.0
78.0 1.0
78.0 1.0
78.0 1.0
122.0 1.0
122.0 1.0
122.0 1.0
244.0 1.0
244.0 1.0
244.0 1.0
488.0 0.1905
488.0 0.815
488.0 0.9515
976.0 0.703
976.0 0.8235
976.0 0.6855
1953.0 0.767
1953.0 0.7425
1953.0 0.7095
3906.0 0.687
3906.0 0.6475
3906.0 0.5815
END
$p7s3 << END
0.0 1.0
61.0 1.0
78.0 1.0
122.0 1.0
244.0 1.0
488.0 0.9895
976.0 0.973
1953.0 0.7245
3906.0 0.6885
END
$p7s4 << END
0.0 1.0
61.0 1.0
78.0 1.0
122.0 1.0
244.0 1.0
488.0 1.0
976.0 0.8305
1953.0 0.7405
3906.0 0.5235
END
$p7s5 << END
0.0 1.0
61.0 1.0
78.0 1.0
122.0 1.0
244.0 1.0
488.0 0.9245
976.0 0.5085
1953.0 0.6845
3906.0 0.656
END
$p7s6 << END
0.0 0.6075
61.0 0.996
78.0 1.0
122.0 1.0
244.0 0.9875
488.0 1.0
976.0 1.0
1953.0 0.0
3906.0 0.0565
END
$p8s1 << END
0.0 0.0
61.0 0.6803333333333333
78.0 0.9748333333333333
122.0 0.4658333333333333
244.0 0.5655
488.0 0.231
976.0 0.2215
1953.0 0.45449999999999996
3906.0 0.46049999999999996
END
$p8s2 << END
0.0 0.0
0.0 0.0
0.0 0.0
61.0 0.783
61.0 0.602
61.0 0.656
78.0 0.938
78.0 0.997
78.0 0.9895
122.0 0.2625
122.0 0.444
122.0 0.691
244.0 0.9515
244.0 0.0015
244.0 0.7435
488.0 0.0
488.0 0.2555
488.0 0.4375
976.0 0.184
976.0 0.2725
976.0 0.208
1953.0 0.4395
1953.0 0.476
1953.0 0.448
3906.0 0.5345
3906.0 0.422
3906.0 0.425
END
$p8s3 << END
0.0 0.0
61.0 0.0
78.0 0.0
122.0 0.0
244.0 0.0
488.0 0.0
976.0 0.0
1953.0 0.015
3906.0 0.054
END
$p8s4 << END
0.0 0.0
61.0 0.9745
78.0 0.0
122.0 0.0
244.0 0.0
488.0 0.0
976.0 0.0055
1953.0 0.391
3906.0 0.65
END
$p8s5 << END
0.0 0.0
61.0 0.0
78.0 0.0
122.0 0.253
244.0 0.0155
488.0 0.0895
976.0 0.002
1953.0 0.197
3906.0 0.3455
END
$p8s6 << END
0.0 0.0
61.0 0.0
78.0 0.0
122.0 0.0
244.0 0.0
488.0 0.0
976.0 0.0
1953.0 0.0
3906.0 0.0695
END
$p9s1 << END
0.0 0.0285
61.0 0.13616666666666669
78.0 0.0025
122.0 0.032
244.0 0.31316666666666665
488.0 0.5298333333333334
976.0 0.7571666666666665
1953.0 0.874
3906.0 0.7386666666666667
END
$p9s2 << END
0.0 0.0
0.0 0.0
0.0 0.0855
61.0 0.0505
61.0 0.0835
61.0 0.2745
78.0 0.0
78.0 0.005
78.0 0.0025
122.0 0.0
122.0 0.0
122.0 0.096
244.0 0.0675
244.0 0.8485
244.0 0.0235
488.0 0.269
488.0 0.5565
488.0 0.764
976.0 0.737
976.0 0.813
976.0 0.7215
1953.0 0.9205
1953.0 0.8665
1953.0 0.835
3906.0 0.7365
3906.0 0.74
3906.0 0.7395
END
$p9s3 << END
0.0 0.0
61.0 0.0
78.0 0.0
122.0 0.0
244.0 0.0
488.0 0.0
976.0 0.0
1953.0 0.8125
3906.0 0.547
END
$p9s4 << END
0.0 0.0
61.0 0.0
78.0 0.0
122.0 0.0
244.0 0.058
488.0 0.0
976.0 0.04
1953.0 0.774
3906.0 0.683
END
$p9s5 << END
0.0 0.0
61.0 0.0
78.0 0.011
122.0 0.0095
244.0 0.9485
488.0 0.8395
976.0 0.6055
1953.0 0.87
3906.0 0.7285
END
$p9s6 << END
0.0 0.0
61.0 0.0
78.0 0.0
122.0 0.0
244.0 0.0
488.0 0.8625
976.0 0.0
1953.0 0.0
3906.0 0.0
END
$legend << END
4 30
21 30
38 30


272 30
289 30
306 30


540 30
557 30
574 30


808 30
825 30
842 30


4 10
21 10
38 10


END
do for [kind in 'svg png'] {
if (kind eq 'svg') {
set terminal svg size 1350,1086 enhanced font 'Arial,12' background '#ffffff'
set output 'stopping-early-and-width.svg'
} else {
set terminal pngcairo size 2700,2172 enhanced font 'Arial,12' fontscale 2 linewidth 2 pointscale 2 background '#ffffff'
set output 'stopping-early-and-width.png'
}
set multiplot
reset
unset border; unset tics; unset key
set xrange [0:1]; set yrange [0:1]
set label 1 'Training draws over the steps' at screen 0.5,0.9834 center noenhanced font ',15'
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
set xlabel 'steps' noenhanced
set ylabel 'Fréchet distance' noenhanced
set logscale x
set format x '10^{%L}'
set logscale y
set format y '10^{%L}'
plot $p1s1 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7, \
  $p1s2 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.6, \
  $p1s3 using 1:2 with linespoints lc rgb '#D55E00' dt (14,5) lw 1.6 pt 5 ps 0.7, \
  $p1s4 using 1:2 with linespoints lc rgb '#009E73' dt (3,4) lw 1.6 pt 9 ps 0.7, \
  $p1s5 using 1:2 with linespoints lc rgb '#CC79A7' dt (14,4,3,4) lw 1.6 pt 13 ps 0.7, \
  $p1s6 using 1:2 with linespoints lc rgb '#E69F00' dt (7,4) lw 1.6 pt 11 ps 0.7
reset
set lmargin at screen 0.3985; set rmargin at screen 0.6504
set tmargin at screen 0.9411; set bmargin at screen 0.7201
unset key
set minussign
set title 'random convolutions' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'steps' noenhanced
set ylabel 'Fréchet distance' noenhanced
set logscale x
set format x '10^{%L}'
set logscale y
set format y '10^{%L}'
plot $p2s1 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7, \
  $p2s2 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.6, \
  $p2s3 using 1:2 with linespoints lc rgb '#D55E00' dt (14,5) lw 1.6 pt 5 ps 0.7, \
  $p2s4 using 1:2 with linespoints lc rgb '#009E73' dt (3,4) lw 1.6 pt 9 ps 0.7, \
  $p2s5 using 1:2 with linespoints lc rgb '#CC79A7' dt (14,4,3,4) lw 1.6 pt 13 ps 0.7, \
  $p2s6 using 1:2 with linespoints lc rgb '#E69F00' dt (7,4) lw 1.6 pt 11 ps 0.7
reset
set lmargin at screen 0.7319; set rmargin at screen 0.9837
set tmargin at screen 0.9411; set bmargin at screen 0.7201
unset key
set minussign
set title 'attribute network' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'steps' noenhanced
set ylabel 'Fréchet distance' noenhanced
set logscale x
set format x '10^{%L}'
set logscale y
set format y '10^{%L}'
plot $p3s1 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7, \
  $p3s2 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.6, \
  $p3s3 using 1:2 with linespoints lc rgb '#D55E00' dt (14,5) lw 1.6 pt 5 ps 0.7, \
  $p3s4 using 1:2 with linespoints lc rgb '#009E73' dt (3,4) lw 1.6 pt 9 ps 0.7, \
  $p3s5 using 1:2 with linespoints lc rgb '#CC79A7' dt (14,4,3,4) lw 1.6 pt 13 ps 0.7, \
  $p3s6 using 1:2 with linespoints lc rgb '#E69F00' dt (7,4) lw 1.6 pt 11 ps 0.7
reset
set lmargin at screen 0.0652; set rmargin at screen 0.3170
set tmargin at screen 0.6335; set bmargin at screen 0.4125
unset key
set minussign
set title 'principal components' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'steps' noenhanced
set ylabel 'density' noenhanced
set logscale x
set format x '10^{%L}'
set yrange [0.0:15.89343]
plot $p4s1 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7, \
  $p4s2 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.6, \
  $p4s3 using 1:2 with linespoints lc rgb '#D55E00' dt (14,5) lw 1.6 pt 5 ps 0.7, \
  $p4s4 using 1:2 with linespoints lc rgb '#009E73' dt (3,4) lw 1.6 pt 9 ps 0.7, \
  $p4s5 using 1:2 with linespoints lc rgb '#CC79A7' dt (14,4,3,4) lw 1.6 pt 13 ps 0.7, \
  $p4s6 using 1:2 with linespoints lc rgb '#E69F00' dt (7,4) lw 1.6 pt 11 ps 0.7
reset
set lmargin at screen 0.3985; set rmargin at screen 0.6504
set tmargin at screen 0.6335; set bmargin at screen 0.4125
unset key
set minussign
set title 'random convolutions' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'steps' noenhanced
set ylabel 'density' noenhanced
set logscale x
set format x '10^{%L}'
set yrange [0.0:0.710535]
plot $p5s1 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7, \
  $p5s2 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.6, \
  $p5s3 using 1:2 with linespoints lc rgb '#D55E00' dt (14,5) lw 1.6 pt 5 ps 0.7, \
  $p5s4 using 1:2 with linespoints lc rgb '#009E73' dt (3,4) lw 1.6 pt 9 ps 0.7, \
  $p5s5 using 1:2 with linespoints lc rgb '#CC79A7' dt (14,4,3,4) lw 1.6 pt 13 ps 0.7, \
  $p5s6 using 1:2 with linespoints lc rgb '#E69F00' dt (7,4) lw 1.6 pt 11 ps 0.7
reset
set lmargin at screen 0.7319; set rmargin at screen 0.9837
set tmargin at screen 0.6335; set bmargin at screen 0.4125
unset key
set minussign
set title 'attribute network' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'steps' noenhanced
set ylabel 'density' noenhanced
set logscale x
set format x '10^{%L}'
set yrange [0.0:1.723365]
plot $p6s1 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7, \
  $p6s2 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.6, \
  $p6s3 using 1:2 with linespoints lc rgb '#D55E00' dt (14,5) lw 1.6 pt 5 ps 0.7, \
  $p6s4 using 1:2 with linespoints lc rgb '#009E73' dt (3,4) lw 1.6 pt 9 ps 0.7, \
  $p6s5 using 1:2 with linespoints lc rgb '#CC79A7' dt (14,4,3,4) lw 1.6 pt 13 ps 0.7, \
  $p6s6 using 1:2 with linespoints lc rgb '#E69F00' dt (7,4) lw 1.6 pt 11 ps 0.7
reset
set lmargin at screen 0.0652; set rmargin at screen 0.3170
set tmargin at screen 0.3260; set bmargin at screen 0.1050
unset key
set minussign
set title 'principal components' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'steps' noenhanced
set ylabel 'precision' noenhanced
set logscale x
set format x '10^{%L}'
set yrange [0.0:1.0]
plot $p7s1 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7, \
  $p7s2 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.6, \
  $p7s3 using 1:2 with linespoints lc rgb '#D55E00' dt (14,5) lw 1.6 pt 5 ps 0.7, \
  $p7s4 using 1:2 with linespoints lc rgb '#009E73' dt (3,4) lw 1.6 pt 9 ps 0.7, \
  $p7s5 using 1:2 with linespoints lc rgb '#CC79A7' dt (14,4,3,4) lw 1.6 pt 13 ps 0.7, \
  $p7s6 using 1:2 with linespoints lc rgb '#E69F00' dt (7,4) lw 1.6 pt 11 ps 0.7
reset
set lmargin at screen 0.3985; set rmargin at screen 0.6504
set tmargin at screen 0.3260; set bmargin at screen 0.1050
unset key
set minussign
set title 'random convolutions' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'steps' noenhanced
set ylabel 'precision' noenhanced
set logscale x
set format x '10^{%L}'
set yrange [0.0:1.0]
plot $p8s1 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7, \
  $p8s2 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.6, \
  $p8s3 using 1:2 with linespoints lc rgb '#D55E00' dt (14,5) lw 1.6 pt 5 ps 0.7, \
  $p8s4 using 1:2 with linespoints lc rgb '#009E73' dt (3,4) lw 1.6 pt 9 ps 0.7, \
  $p8s5 using 1:2 with linespoints lc rgb '#CC79A7' dt (14,4,3,4) lw 1.6 pt 13 ps 0.7, \
  $p8s6 using 1:2 with linespoints lc rgb '#E69F00' dt (7,4) lw 1.6 pt 11 ps 0.7
reset
set lmargin at screen 0.7319; set rmargin at screen 0.9837
set tmargin at screen 0.3260; set bmargin at screen 0.1050
unset key
set minussign
set title 'attribute network' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'steps' noenhanced
set ylabel 'precision' noenhanced
set logscale x
set format x '10^{%L}'
set yrange [0.0:1.0]
plot $p9s1 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7, \
  $p9s2 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.6, \
  $p9s3 using 1:2 with linespoints lc rgb '#D55E00' dt (14,5) lw 1.6 pt 5 ps 0.7, \
  $p9s4 using 1:2 with linespoints lc rgb '#009E73' dt (3,4) lw 1.6 pt 9 ps 0.7, \
  $p9s5 using 1:2 with linespoints lc rgb '#CC79A7' dt (14,4,3,4) lw 1.6 pt 13 ps 0.7, \
  $p9s6 using 1:2 with linespoints lc rgb '#E69F00' dt (7,4) lw 1.6 pt 11 ps 0.7
reset
set lmargin at screen 0.1030; set rmargin at screen 0.8970
set tmargin at screen 0.0460; set bmargin at screen 0.0092
unset border; unset tics; unset key
set xrange [0:1072]; set yrange [0:40]
set label 'normal, width 0.5, default' at 46,30 left noenhanced
set label 'normal, width 0.5, paper' at 314,30 left noenhanced
set label 'normal, width 1.0, default' at 582,30 left noenhanced
set label 'normal, width 0.25, default' at 850,30 left noenhanced
set label 'cauchy, width 0.5, default' at 46,10 left noenhanced
plot $legend index 0 using 1:2 with lines lc rgb '#0072B2' dt 1 lw 1.8, \
  $legend index 0 using 1:2 every ::1::1 with points lc rgb '#0072B2' pt 7 ps 0.6, \
  $legend index 1 using 1:2 with lines lc rgb '#D55E00' dt (14,5) lw 1.8, \
  $legend index 1 using 1:2 every ::1::1 with points lc rgb '#D55E00' pt 5 ps 0.6, \
  $legend index 2 using 1:2 with lines lc rgb '#009E73' dt (3,4) lw 1.8, \
  $legend index 2 using 1:2 every ::1::1 with points lc rgb '#009E73' pt 9 ps 0.6, \
  $legend index 3 using 1:2 with lines lc rgb '#CC79A7' dt (14,4,3,4) lw 1.8, \
  $legend index 3 using 1:2 every ::1::1 with points lc rgb '#CC79A7' pt 13 ps 0.6, \
  $legend index 4 using 1:2 with lines lc rgb '#E69F00' dt (7,4) lw 1.8, \
  $legend index 4 using 1:2 every ::1::1 with points lc rgb '#E69F00' pt 11 ps 0.6
unset multiplot
unset output
}
