# A picture and its data. To draw it again: gnuplot -d origin-over-training.gp
set encoding utf8
set decimalsign '.'
$p1s1 << END
0.0 3.92765
244.0 11.43905
488.0 1.3266499999999999
976.0 0.58305
1953.0 0.78655
3906.0 0.61695
7812.0 0.68655
15625.0 0.88255
END
$p1s2 << END
0.0 1.9532
0.0 5.9021
244.0 12.3273
244.0 10.5508
488.0 0.1755
488.0 2.4778
976.0 0.6203
976.0 0.5458
1953.0 0.8863
1953.0 0.6868
3906.0 0.7378
3906.0 0.4961
7812.0 0.5574
7812.0 0.8157
15625.0 0.7413
15625.0 1.0238
END
$p1s3 << END
0.0 6.65195
244.0 13.34255
488.0 4.2185999999999995
976.0 2.97655
1953.0 4.7846
3906.0 3.9450000000000003
7812.0 4.5235
15625.0 4.5417000000000005
END
$p1s4 << END
0.0 5.0913
0.0 8.2126
244.0 13.5615
244.0 13.1236
488.0 1.8029
488.0 6.6343
976.0 3.9305
976.0 2.0226
1953.0 6.2091
1953.0 3.3601
3906.0 5.1775
3906.0 2.7125
7812.0 4.633
7812.0 4.414
15625.0 4.4136
15625.0 4.6698
END
$p1s5 << END
0.0 7.71285
244.0 11.6564
488.0 9.3884
976.0 6.32875
1953.0 9.55035
3906.0 9.58165
7812.0 11.911950000000001
15625.0 11.968250000000001
END
$p1s6 << END
0.0 6.8399
0.0 8.5858
244.0 11.8143
244.0 11.4985
488.0 8.2113
488.0 10.5655
976.0 9.8323
976.0 2.8252
1953.0 14.1706
1953.0 4.9301
3906.0 13.2053
3906.0 5.958
7812.0 13.9683
7812.0 9.8556
15625.0 12.9254
15625.0 11.0111
END
$p1s7 << END
0.0 9.012899999999998
244.0 11.0637
488.0 12.89995
976.0 7.512650000000001
1953.0 9.5828
3906.0 11.14165
7812.0 15.5667
15625.0 19.044900000000002
END
$p1s8 << END
0.0 8.0201
0.0 10.0057
244.0 10.7067
244.0 11.4207
488.0 12.5888
488.0 13.2111
976.0 12.4213
976.0 2.604
1953.0 15.807
1953.0 3.3586
3906.0 16.2923
3906.0 5.991
7812.0 18.9253
7812.0 12.2081
15625.0 22.4673
15625.0 15.6225
END
$p1s9 << END
0.0 10.0
244.0 11.0
488.0 13.4
976.0 7.1
1953.0 9.1
3906.0 9.899999999999999
7812.0 14.0
15625.0 22.2
END
$p1s10 << END
0.0 10.0
0.0 10.0
244.0 11.2
244.0 10.8
488.0 13.4
488.0 13.4
976.0 11.6
976.0 2.6
1953.0 15.4
1953.0 2.8
3906.0 16.4
3906.0 3.4
7812.0 16.8
7812.0 11.2
15625.0 27.4
15625.0 17.0
END
$p2s1 << END
0.0 0.0
244.0 0.40769999999999995
488.0 0.11255
976.0 0.1042
1953.0 0.37815
3906.0 0.42010000000000003
7812.0 0.78935
15625.0 0.93435
END
$p2s2 << END
0.0 0.0
0.0 0.0
244.0 0.3848
244.0 0.4306
488.0 0.0
488.0 0.2251
976.0 0.0816
976.0 0.1268
1953.0 0.3426
1953.0 0.4137
3906.0 0.4923
3906.0 0.3479
7812.0 0.7855
7812.0 0.7932
15625.0 0.951
15625.0 0.9177
END
$p2s3 << END
0.0 0.0
244.0 0.18309999999999998
488.0 0.1613
976.0 0.3851
1953.0 0.66525
3906.0 0.7759499999999999
7812.0 1.1989
15625.0 1.32335
END
$p2s4 << END
0.0 0.0
0.0 0.0
244.0 0.1798
244.0 0.1864
488.0 0.0
488.0 0.3226
976.0 0.3733
976.0 0.3969
1953.0 0.6997
1953.0 0.6308
3906.0 0.9248
3906.0 0.6271
7812.0 1.2316
7812.0 1.1662
15625.0 1.3081
15625.0 1.3386
END
$p2s5 << END
0.0 0.0
244.0 0.0
488.0 0.02635
976.0 0.17165000000000002
1953.0 0.23695
3906.0 0.29995
7812.0 0.43885
15625.0 0.8774
END
$p2s6 << END
0.0 0.0
0.0 0.0
244.0 0.0
244.0 0.0
488.0 0.0
488.0 0.0527
976.0 0.1433
976.0 0.2
1953.0 0.1952
1953.0 0.2787
3906.0 0.2635
3906.0 0.3364
7812.0 0.4737
7812.0 0.404
15625.0 0.8612
15625.0 0.8936
END
$p2s7 << END
0.0 0.0014
244.0 0.0
488.0 0.0
976.0 0.00055
1953.0 0.00225
3906.0 0.0101
7812.0 0.011349999999999999
15625.0 0.2749
END
$p2s8 << END
0.0 0.0028
0.0 0.0
244.0 0.0
244.0 0.0
488.0 0.0
488.0 0.0
976.0 0.0
976.0 0.0011
1953.0 0.0
1953.0 0.0045
3906.0 0.0005
3906.0 0.0197
7812.0 0.0087
7812.0 0.014
15625.0 0.2678
15625.0 0.282
END
$p2s9 << END
0.0 0.0
244.0 0.0
488.0 0.0
976.0 0.0
1953.0 0.0
3906.0 0.0
7812.0 0.0
15625.0 0.0
END
$p2s10 << END
0.0 0.0
0.0 0.0
244.0 0.0
244.0 0.0
488.0 0.0
488.0 0.0
976.0 0.0
976.0 0.0
1953.0 0.0
1953.0 0.0
3906.0 0.0
3906.0 0.0
7812.0 0.0
7812.0 0.0
15625.0 0.0
15625.0 0.0
END
$p3s1 << END
0.0 0.0408
244.0 0.061200000000000004
488.0 0.3163
976.0 0.8431
1953.0 1.35935
3906.0 0.8069999999999999
7812.0 0.81715
15625.0 0.9737
END
$p3s2 << END
0.0 0.0
0.0 0.0816
244.0 0.1033
244.0 0.0191
488.0 0.0968
488.0 0.5358
976.0 0.9568
976.0 0.7294
1953.0 1.6413
1953.0 1.0774
3906.0 0.729
3906.0 0.885
7812.0 0.8216
7812.0 0.8127
15625.0 0.9977
15625.0 0.9497
END
$p3s3 << END
0.0 0.0374
244.0 0.00065
488.0 0.2266
976.0 0.8891
1953.0 1.55395
3906.0 1.30375
7812.0 1.5514000000000001
15625.0 1.7893
END
$p3s4 << END
0.0 0.0
0.0 0.0748
244.0 0.0013
244.0 0.0
488.0 0.0268
488.0 0.4264
976.0 0.7238
976.0 1.0544
1953.0 1.5465
1953.0 1.5614
3906.0 1.1153
3906.0 1.4922
7812.0 1.5991
7812.0 1.5037
15625.0 1.9707
15625.0 1.6079
END
$p3s5 << END
0.0 0.085
244.0 0.0
488.0 0.1279
976.0 0.3876
1953.0 0.3367
3906.0 0.4324
7812.0 0.50285
15625.0 1.26265
END
$p3s6 << END
0.0 0.0004
0.0 0.1696
244.0 0.0
244.0 0.0
488.0 0.0028
488.0 0.253
976.0 0.1145
976.0 0.6607
1953.0 0.203
1953.0 0.4704
3906.0 0.1846
3906.0 0.6802
7812.0 0.5775
7812.0 0.4282
15625.0 1.439
15625.0 1.0863
END
$p3s7 << END
0.0 0.0024000000000000002
244.0 0.0
488.0 0.19365
976.0 0.28345
1953.0 0.16785
3906.0 0.1094
7812.0 0.0576
15625.0 0.36915
END
$p3s8 << END
0.0 0.0041
0.0 0.0007
244.0 0.0
244.0 0.0
488.0 0.1984
488.0 0.1889
976.0 0.0002
976.0 0.5667
1953.0 0.0007
1953.0 0.335
3906.0 0.0005
3906.0 0.2183
7812.0 0.0132
7812.0 0.102
15625.0 0.5412
15625.0 0.1971
END
$p3s9 << END
0.0 0.0
244.0 0.0
488.0 0.1
976.0 0.3
1953.0 0.2
3906.0 0.1
7812.0 0.1
15625.0 0.0
END
$p3s10 << END
0.0 0.0
0.0 0.0
244.0 0.0
244.0 0.0
488.0 0.0
488.0 0.2
976.0 0.0
976.0 0.6
1953.0 0.0
1953.0 0.4
3906.0 0.0
3906.0 0.2
7812.0 0.0
7812.0 0.2
15625.0 0.0
15625.0 0.0
END
$p4s1 << END
0.0 1.0
244.0 1.0
488.0 0.571
976.0 0.69425
1953.0 0.7382500000000001
3906.0 0.63425
7812.0 0.6267499999999999
15625.0 0.6852499999999999
END
$p4s2 << END
0.0 1.0
0.0 1.0
244.0 1.0
244.0 1.0
488.0 0.1905
488.0 0.9515
976.0 0.703
976.0 0.6855
1953.0 0.767
1953.0 0.7095
3906.0 0.687
3906.0 0.5815
7812.0 0.578
7812.0 0.6755
15625.0 0.6405
15625.0 0.73
END
$p4s3 << END
0.0 1.0
244.0 1.0
488.0 1.0
976.0 0.9844999999999999
1953.0 0.996
3906.0 0.97075
7812.0 0.9744999999999999
15625.0 0.9810000000000001
END
$p4s4 << END
0.0 1.0
0.0 1.0
244.0 1.0
244.0 1.0
488.0 1.0
488.0 1.0
976.0 0.997
976.0 0.972
1953.0 0.998
1953.0 0.994
3906.0 0.9895
3906.0 0.952
7812.0 0.975
7812.0 0.974
15625.0 0.9795
15625.0 0.9825
END
$p4s5 << END
0.0 1.0
244.0 1.0
488.0 1.0
976.0 0.99975
1953.0 1.0
3906.0 0.99975
7812.0 1.0
15625.0 1.0
END
$p4s6 << END
0.0 1.0
0.0 1.0
244.0 1.0
244.0 1.0
488.0 1.0
488.0 1.0
976.0 1.0
976.0 0.9995
1953.0 1.0
1953.0 1.0
3906.0 1.0
3906.0 0.9995
7812.0 1.0
7812.0 1.0
15625.0 1.0
15625.0 1.0
END
$p4s7 << END
0.0 1.0
244.0 1.0
488.0 1.0
976.0 1.0
1953.0 1.0
3906.0 1.0
7812.0 1.0
15625.0 1.0
END
$p4s8 << END
0.0 1.0
0.0 1.0
244.0 1.0
244.0 1.0
488.0 1.0
488.0 1.0
976.0 1.0
976.0 1.0
1953.0 1.0
1953.0 1.0
3906.0 1.0
3906.0 1.0
7812.0 1.0
7812.0 1.0
15625.0 1.0
15625.0 1.0
END
$p4s9 << END
0.0 1.0
244.0 1.0
488.0 1.0
976.0 1.0
1953.0 1.0
3906.0 1.0
7812.0 1.0
15625.0 1.0
END
$p4s10 << END
0.0 1.0
0.0 1.0
244.0 1.0
244.0 1.0
488.0 1.0
488.0 1.0
976.0 1.0
976.0 1.0
1953.0 1.0
1953.0 1.0
3906.0 1.0
3906.0 1.0
7812.0 1.0
7812.0 1.0
15625.0 1.0
15625.0 1.0
END
$p5s1 << END
0.0 0.0
244.0 0.8475
488.0 0.21875
976.0 0.196
1953.0 0.44375
3906.0 0.47975
7812.0 0.6910000000000001
15625.0 0.754
END
$p5s2 << END
0.0 0.0
0.0 0.0
244.0 0.9515
244.0 0.7435
488.0 0.0
488.0 0.4375
976.0 0.184
976.0 0.208
1953.0 0.4395
1953.0 0.448
3906.0 0.5345
3906.0 0.425
7812.0 0.7055
7812.0 0.6765
15625.0 0.7635
15625.0 0.7445
END
$p5s3 << END
0.0 0.0
244.0 0.52925
488.0 0.421
976.0 0.694
1953.0 0.832
3906.0 0.79775
7812.0 0.8752500000000001
15625.0 0.882
END
$p5s4 << END
0.0 0.0
0.0 0.0
244.0 0.464
244.0 0.5945
488.0 0.0
488.0 0.842
976.0 0.674
976.0 0.714
1953.0 0.8975
1953.0 0.7665
3906.0 0.8725
3906.0 0.723
7812.0 0.8705
7812.0 0.88
15625.0 0.872
15625.0 0.892
END
$p5s5 << END
0.0 0.0
244.0 0.0
488.0 0.0525
976.0 0.45799999999999996
1953.0 0.75275
3906.0 0.7947500000000001
7812.0 0.913
15625.0 0.97075
END
$p5s6 << END
0.0 0.0
0.0 0.0
244.0 0.0
244.0 0.0
488.0 0.0
488.0 0.105
976.0 0.349
976.0 0.567
1953.0 0.68
1953.0 0.8255
3906.0 0.729
3906.0 0.8605
7812.0 0.9315
7812.0 0.8945
15625.0 0.9705
15625.0 0.971
END
$p5s7 << END
0.0 0.00025
244.0 0.0
488.0 0.0
976.0 0.0
1953.0 0.0005
3906.0 0.00675
7812.0 0.0145
15625.0 0.929
END
$p5s8 << END
0.0 0.0005
0.0 0.0
244.0 0.0
244.0 0.0
488.0 0.0
488.0 0.0
976.0 0.0
976.0 0.0
1953.0 0.0
1953.0 0.001
3906.0 0.0005
3906.0 0.013
7812.0 0.0115
7812.0 0.0175
15625.0 0.94
15625.0 0.918
END
$p5s9 << END
0.0 0.0
244.0 0.0
488.0 0.0
976.0 0.0
1953.0 0.0
3906.0 0.0
7812.0 0.0
15625.0 0.0
END
$p5s10 << END
0.0 0.0
0.0 0.0
244.0 0.0
244.0 0.0
488.0 0.0
488.0 0.0
976.0 0.0
976.0 0.0
1953.0 0.0
1953.0 0.0
3906.0 0.0
3906.0 0.0
7812.0 0.0
7812.0 0.0
15625.0 0.0
15625.0 0.0
END
$p6s1 << END
0.0 0.04275
244.0 0.0455
488.0 0.5165
976.0 0.72925
1953.0 0.87775
3906.0 0.738
7812.0 0.736
15625.0 0.7825
END
$p6s2 << END
0.0 0.0
0.0 0.0855
244.0 0.0675
244.0 0.0235
488.0 0.269
488.0 0.764
976.0 0.737
976.0 0.7215
1953.0 0.9205
1953.0 0.835
3906.0 0.7365
3906.0 0.7395
7812.0 0.735
7812.0 0.737
15625.0 0.789
15625.0 0.776
END
$p6s3 << END
0.0 0.075
244.0 0.0
488.0 0.40075
976.0 0.84325
1953.0 0.942
3906.0 0.9
7812.0 0.90925
15625.0 0.9455
END
$p6s4 << END
0.0 0.0
0.0 0.15
244.0 0.0
244.0 0.0
488.0 0.009
488.0 0.7925
976.0 0.756
976.0 0.9305
1953.0 0.944
1953.0 0.94
3906.0 0.877
3906.0 0.923
7812.0 0.904
7812.0 0.9145
15625.0 0.959
15625.0 0.932
END
$p6s5 << END
0.0 0.35575
244.0 0.0
488.0 0.294
976.0 0.53425
1953.0 0.5775
3906.0 0.606
7812.0 0.5725
15625.0 0.87075
END
$p6s6 << END
0.0 0.0
0.0 0.7115
244.0 0.0
244.0 0.0
488.0 0.006
488.0 0.582
976.0 0.189
976.0 0.8795
1953.0 0.495
1953.0 0.66
3906.0 0.447
3906.0 0.765
7812.0 0.616
7812.0 0.529
15625.0 0.903
15625.0 0.8385
END
$p6s7 << END
0.0 0.0
244.0 0.0
488.0 0.8565
976.0 0.4865
1953.0 0.21975
3906.0 0.1985
7812.0 0.1785
15625.0 0.48425
END
$p6s8 << END
0.0 0.0
0.0 0.0
244.0 0.0
244.0 0.0
488.0 0.977
488.0 0.736
976.0 0.0
976.0 0.973
1953.0 0.0015
1953.0 0.438
3906.0 0.0015
3906.0 0.3955
7812.0 0.0345
7812.0 0.3225
15625.0 0.681
15625.0 0.2875
END
$p6s9 << END
0.0 0.0
244.0 0.0
488.0 0.5
976.0 0.5
1953.0 0.5
3906.0 0.0
7812.0 0.5
15625.0 0.0
END
$p6s10 << END
0.0 0.0
0.0 0.0
244.0 0.0
244.0 0.0
488.0 0.0
488.0 1.0
976.0 0.0
976.0 1.0
1953.0 0.0
1953.0 1.0
3906.0 0.0
3906.0 0.0
7812.0 0.0
7812.0 1.0
15625.0 0.0
15625.0 0.0
END
$legend << END
4 10
21 10
38 10


192 10
209 10
226 10


380 10
397 10
414 10


568 10
585 10
602 10


756 10
773 10
790 10


944 10
961 10
978 10


END
do for [kind in 'svg png'] {
if (kind eq 'svg') {
set terminal svg size 1350,732 enhanced font 'Arial,12' background '#ffffff'
set output 'origin-over-training.svg'
} else {
set terminal pngcairo size 2700,1464 enhanced font 'Arial,12' fontscale 2 linewidth 2 pointscale 2 background '#ffffff'
set output 'origin-over-training.png'
}
set multiplot
reset
unset border; unset tics; unset key
set xrange [0:1]; set yrange [0:1]
set label 1 'The segment through the origin over the steps' at screen 0.5,0.9754 center noenhanced font ',15'
plot NaN notitle
unset label 1
reset
set lmargin at screen 0.0652; set rmargin at screen 0.3170
set tmargin at screen 0.9126; set bmargin at screen 0.5847
unset key
set minussign
set title 'principal components' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'steps' noenhanced
set ylabel 'density' noenhanced
set logscale x
set format x '10^{%L}'
set yrange [0.0:28.77]
set arrow from graph 0, first 1.0519 to graph 1, first 1.0519 nohead lc rgb '#777777' dt (6,4) lw 1.2
plot $p1s1 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7, \
  $p1s2 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.6, \
  $p1s3 using 1:2 with linespoints lc rgb '#D55E00' dt (14,5) lw 1.6 pt 5 ps 0.7, \
  $p1s4 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.6, \
  $p1s5 using 1:2 with linespoints lc rgb '#009E73' dt (3,4) lw 1.6 pt 9 ps 0.7, \
  $p1s6 using 1:2 with points lc rgb '#009E73' pt 9 ps 0.6, \
  $p1s7 using 1:2 with linespoints lc rgb '#CC79A7' dt (14,4,3,4) lw 1.6 pt 13 ps 0.7, \
  $p1s8 using 1:2 with points lc rgb '#CC79A7' pt 13 ps 0.6, \
  $p1s9 using 1:2 with linespoints lc rgb '#E69F00' dt (7,4) lw 1.6 pt 11 ps 0.7, \
  $p1s10 using 1:2 with points lc rgb '#E69F00' pt 11 ps 0.6
reset
set lmargin at screen 0.3985; set rmargin at screen 0.6504
set tmargin at screen 0.9126; set bmargin at screen 0.5847
unset key
set minussign
set title 'random convolutions' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'steps' noenhanced
set ylabel 'density' noenhanced
set logscale x
set format x '10^{%L}'
set yrange [0.0:1.4055300000000002]
set arrow from graph 0, first 0.9766 to graph 1, first 0.9766 nohead lc rgb '#777777' dt (6,4) lw 1.2
plot $p2s1 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7, \
  $p2s2 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.6, \
  $p2s3 using 1:2 with linespoints lc rgb '#D55E00' dt (14,5) lw 1.6 pt 5 ps 0.7, \
  $p2s4 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.6, \
  $p2s5 using 1:2 with linespoints lc rgb '#009E73' dt (3,4) lw 1.6 pt 9 ps 0.7, \
  $p2s6 using 1:2 with points lc rgb '#009E73' pt 9 ps 0.6, \
  $p2s7 using 1:2 with linespoints lc rgb '#CC79A7' dt (14,4,3,4) lw 1.6 pt 13 ps 0.7, \
  $p2s8 using 1:2 with points lc rgb '#CC79A7' pt 13 ps 0.6, \
  $p2s9 using 1:2 with linespoints lc rgb '#E69F00' dt (7,4) lw 1.6 pt 11 ps 0.7, \
  $p2s10 using 1:2 with points lc rgb '#E69F00' pt 11 ps 0.6
reset
set lmargin at screen 0.7319; set rmargin at screen 0.9837
set tmargin at screen 0.9126; set bmargin at screen 0.5847
unset key
set minussign
set title 'attribute network' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'steps' noenhanced
set ylabel 'density' noenhanced
set logscale x
set format x '10^{%L}'
set yrange [0.0:2.069235]
set arrow from graph 0, first 1.0128 to graph 1, first 1.0128 nohead lc rgb '#777777' dt (6,4) lw 1.2
plot $p3s1 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7, \
  $p3s2 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.6, \
  $p3s3 using 1:2 with linespoints lc rgb '#D55E00' dt (14,5) lw 1.6 pt 5 ps 0.7, \
  $p3s4 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.6, \
  $p3s5 using 1:2 with linespoints lc rgb '#009E73' dt (3,4) lw 1.6 pt 9 ps 0.7, \
  $p3s6 using 1:2 with points lc rgb '#009E73' pt 9 ps 0.6, \
  $p3s7 using 1:2 with linespoints lc rgb '#CC79A7' dt (14,4,3,4) lw 1.6 pt 13 ps 0.7, \
  $p3s8 using 1:2 with points lc rgb '#CC79A7' pt 13 ps 0.6, \
  $p3s9 using 1:2 with linespoints lc rgb '#E69F00' dt (7,4) lw 1.6 pt 11 ps 0.7, \
  $p3s10 using 1:2 with points lc rgb '#E69F00' pt 11 ps 0.6
reset
set lmargin at screen 0.0652; set rmargin at screen 0.3170
set tmargin at screen 0.4563; set bmargin at screen 0.1284
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
set arrow from graph 0, first 0.7445 to graph 1, first 0.7445 nohead lc rgb '#777777' dt (6,4) lw 1.2
plot $p4s1 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7, \
  $p4s2 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.6, \
  $p4s3 using 1:2 with linespoints lc rgb '#D55E00' dt (14,5) lw 1.6 pt 5 ps 0.7, \
  $p4s4 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.6, \
  $p4s5 using 1:2 with linespoints lc rgb '#009E73' dt (3,4) lw 1.6 pt 9 ps 0.7, \
  $p4s6 using 1:2 with points lc rgb '#009E73' pt 9 ps 0.6, \
  $p4s7 using 1:2 with linespoints lc rgb '#CC79A7' dt (14,4,3,4) lw 1.6 pt 13 ps 0.7, \
  $p4s8 using 1:2 with points lc rgb '#CC79A7' pt 13 ps 0.6, \
  $p4s9 using 1:2 with linespoints lc rgb '#E69F00' dt (7,4) lw 1.6 pt 11 ps 0.7, \
  $p4s10 using 1:2 with points lc rgb '#E69F00' pt 11 ps 0.6
reset
set lmargin at screen 0.3985; set rmargin at screen 0.6504
set tmargin at screen 0.4563; set bmargin at screen 0.1284
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
set arrow from graph 0, first 0.7715 to graph 1, first 0.7715 nohead lc rgb '#777777' dt (6,4) lw 1.2
plot $p5s1 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7, \
  $p5s2 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.6, \
  $p5s3 using 1:2 with linespoints lc rgb '#D55E00' dt (14,5) lw 1.6 pt 5 ps 0.7, \
  $p5s4 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.6, \
  $p5s5 using 1:2 with linespoints lc rgb '#009E73' dt (3,4) lw 1.6 pt 9 ps 0.7, \
  $p5s6 using 1:2 with points lc rgb '#009E73' pt 9 ps 0.6, \
  $p5s7 using 1:2 with linespoints lc rgb '#CC79A7' dt (14,4,3,4) lw 1.6 pt 13 ps 0.7, \
  $p5s8 using 1:2 with points lc rgb '#CC79A7' pt 13 ps 0.6, \
  $p5s9 using 1:2 with linespoints lc rgb '#E69F00' dt (7,4) lw 1.6 pt 11 ps 0.7, \
  $p5s10 using 1:2 with points lc rgb '#E69F00' pt 11 ps 0.6
reset
set lmargin at screen 0.7319; set rmargin at screen 0.9837
set tmargin at screen 0.4563; set bmargin at screen 0.1284
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
set arrow from graph 0, first 0.784 to graph 1, first 0.784 nohead lc rgb '#777777' dt (6,4) lw 1.2
plot $p6s1 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7, \
  $p6s2 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.6, \
  $p6s3 using 1:2 with linespoints lc rgb '#D55E00' dt (14,5) lw 1.6 pt 5 ps 0.7, \
  $p6s4 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.6, \
  $p6s5 using 1:2 with linespoints lc rgb '#009E73' dt (3,4) lw 1.6 pt 9 ps 0.7, \
  $p6s6 using 1:2 with points lc rgb '#009E73' pt 9 ps 0.6, \
  $p6s7 using 1:2 with linespoints lc rgb '#CC79A7' dt (14,4,3,4) lw 1.6 pt 13 ps 0.7, \
  $p6s8 using 1:2 with points lc rgb '#CC79A7' pt 13 ps 0.6, \
  $p6s9 using 1:2 with linespoints lc rgb '#E69F00' dt (7,4) lw 1.6 pt 11 ps 0.7, \
  $p6s10 using 1:2 with points lc rgb '#E69F00' pt 11 ps 0.6
reset
set lmargin at screen 0.0822; set rmargin at screen 0.9178
set tmargin at screen 0.0410; set bmargin at screen 0.0137
unset border; unset tics; unset key
set xrange [0:1128]; set yrange [0:20]
set label '0.0' at 46,10 left noenhanced
set label '0.25' at 234,10 left noenhanced
set label '0.375' at 422,10 left noenhanced
set label '0.45' at 610,10 left noenhanced
set label '0.5' at 798,10 left noenhanced
set label 'other real images' at 986,10 left noenhanced
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
