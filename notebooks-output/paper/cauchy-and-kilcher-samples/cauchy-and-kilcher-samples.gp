# A picture and its data. To draw it again: gnuplot -d cauchy-and-kilcher-samples.gp
set encoding utf8
set decimalsign '.'
$p1s1 << END
9.161137421925863 0.8117666666666666
9.961815039316813 0.6092333333333333
10.762940724690756 0.47756666666666664
11.858050028483072 0.3376666666666666
END
$p1s2 << END
9.16078519821167 0.9515
9.159979820251465 0.8296
9.162647247314453 0.6542
9.93862009048462 0.7262
9.97512149810791 0.6231
9.97170352935791 0.4784
10.77604055404663 0.5222
10.74634838104248 0.5152
10.766433238983154 0.3953
11.837981224060059 0.348
11.887797832489014 0.38
11.848371028900146 0.285
END
$p1s3 << END
51.57540321350098 0.146
117.33466529846191 0.10039999999999999
484.23929595947266 0.08424999999999999
14374.258544921875 0.08299999999999999
END
$p1s4 << END
52.185081481933594 0.1219
50.96572494506836 0.1701
117.52186965942383 0.1191
117.1474609375 0.0817
485.7820587158203 0.1099
482.696533203125 0.0586
13312.689453125 0.106
15435.82763671875 0.06
END
$p1s5 << END
51.57540321350098 1.77385
117.33466529846191 0.9339500000000001
484.23929595947266 0.2167
14374.258544921875 0.0125
END
$p1s6 << END
52.185081481933594 2.3482
50.96572494506836 1.1995
117.52186965942383 1.171
117.1474609375 0.6969
485.7820587158203 0.2456
482.696533203125 0.1878
13312.689453125 0.011
15435.82763671875 0.014
END
$p1s7 << END
29.624207019805908 0.82345
34.15479850769043 0.5239
38.47543716430664 0.40959999999999996
43.781612396240234 0.277
END
$p1s8 << END
29.606884956359863 0.7082
29.641529083251953 0.9387
34.17388725280762 0.4588
34.13570976257324 0.589
38.50085258483887 0.3583
38.450021743774414 0.4609
43.61328887939453 0.255
43.94993591308594 0.299
END
$p1s9 << END
52.185081481933594 0.4
117.52186965942383 0.4
485.7820587158203 0.4
13312.689453125 0.4
END
$p1s10 << END
5.157540321350098 1.2172
11.733466625213623 0.9484
48.42392826080322 0.33065
1437.4258117675781 0.016
END
$p1s11 << END
5.218508243560791 1.3069
5.096572399139404 1.1275
11.752187252044678 1.0717
11.714745998382568 0.8251
48.578203201293945 0.3909
48.2696533203125 0.2704
1331.2688598632812 0.017
1543.582763671875 0.015
END
$p1s12 << END
1.5553782284259796 1.7205
6.730649471282959 0.6248
15.162476778030396 0.17704999999999999
28.097445487976074 0.062
END
$p1s13 << END
1.5573686361312866 1.8652
1.5533878207206726 1.5758
6.720089673995972 0.7428
6.741209268569946 0.5068
15.159916877746582 0.2202
15.165036678314209 0.1339
28.157612800598145 0.088
28.037278175354004 0.036
END
$p2s1 << END
9.161137421925863 0.39749999999999996
9.961815039316813 0.3748666666666667
10.762940724690756 0.34336666666666665
11.858050028483072 0.32666666666666666
END
$p2s2 << END
9.16078519821167 0.5222
9.159979820251465 0.3137
9.162647247314453 0.3566
9.93862009048462 0.4763
9.97512149810791 0.2881
9.97170352935791 0.3602
10.77604055404663 0.4451
10.74634838104248 0.2713
10.766433238983154 0.3137
11.837981224060059 0.394
11.887797832489014 0.289
11.848371028900146 0.297
END
$p2s3 << END
51.57540321350098 0.11159999999999999
117.33466529846191 0.04975
484.23929595947266 0.02845
14374.258544921875 0.0145
END
$p2s4 << END
52.185081481933594 0.0389
50.96572494506836 0.1843
117.52186965942383 0.0157
117.1474609375 0.0838
485.7820587158203 0.0121
482.696533203125 0.0448
13312.689453125 0.005
15435.82763671875 0.024
END
$p2s5 << END
51.57540321350098 0.10025
117.33466529846191 0.2732
484.23929595947266 0.32635
14374.258544921875 0.0345
END
$p2s6 << END
52.185081481933594 0.1516
50.96572494506836 0.0489
117.52186965942383 0.4308
117.1474609375 0.1156
485.7820587158203 0.4523
482.696533203125 0.2004
13312.689453125 0.052
15435.82763671875 0.017
END
$p2s7 << END
29.624207019805908 0.77915
34.15479850769043 0.69685
38.47543716430664 0.66675
43.781612396240234 0.6165
END
$p2s8 << END
29.606884956359863 0.8179
29.641529083251953 0.7404
34.17388725280762 0.7266
34.13570976257324 0.6671
38.50085258483887 0.7188
38.450021743774414 0.6147
43.61328887939453 0.704
43.94993591308594 0.529
END
$p2s9 << END
52.185081481933594 0.0
117.52186965942383 0.0
485.7820587158203 0.0
13312.689453125 0.0
END
$p2s10 << END
5.157540321350098 0.7275
11.733466625213623 0.77785
48.42392826080322 0.37855
1437.4258117675781 0.0035
END
$p2s11 << END
5.218508243560791 0.4909
5.096572399139404 0.9641
11.752187252044678 0.6116
11.714745998382568 0.9441
48.578203201293945 0.328
48.2696533203125 0.4291
1331.2688598632812 0.002
1543.582763671875 0.005
END
$p2s12 << END
1.5553782284259796 0.34509999999999996
6.730649471282959 0.3781
15.162476778030396 0.15940000000000001
28.097445487976074 0.057
END
$p2s13 << END
1.5573686361312866 0.1696
1.5533878207206726 0.5206
6.720089673995972 0.0976
6.741209268569946 0.6586
15.159916877746582 0.0669
15.165036678314209 0.2519
28.157612800598145 0.047
28.037278175354004 0.067
END
$p3s1 << END
9.161137421925863 0.9814000000000002
9.961815039316813 0.8280333333333334
10.762940724690756 0.7154666666666666
11.858050028483072 0.622
END
$p3s2 << END
9.16078519821167 0.901
9.159979820251465 0.9917
9.162647247314453 1.0515
9.93862009048462 0.7314
9.97512149810791 0.8661
9.97170352935791 0.8866
10.77604055404663 0.6109
10.74634838104248 0.7855
10.766433238983154 0.75
11.837981224060059 0.525
11.887797832489014 0.681
11.848371028900146 0.66
END
$p3s3 << END
51.57540321350098 0.0
117.33466529846191 0.0
484.23929595947266 0.0
14374.258544921875 0.0
END
$p3s4 << END
52.185081481933594 0.0
50.96572494506836 0.0
117.52186965942383 0.0
117.1474609375 0.0
485.7820587158203 0.0
482.696533203125 0.0
13312.689453125 0.0
15435.82763671875 0.0
END
$p3s5 << END
51.57540321350098 0.59125
117.33466529846191 0.63245
484.23929595947266 0.50875
14374.258544921875 0.022000000000000002
END
$p3s6 << END
52.185081481933594 0.9083
50.96572494506836 0.2742
117.52186965942383 0.9391
117.1474609375 0.3258
485.7820587158203 0.6733
482.696533203125 0.3442
13312.689453125 0.035
15435.82763671875 0.009
END
$p3s7 << END
29.624207019805908 1.4510999999999998
34.15479850769043 1.1214
38.47543716430664 0.8929
43.781612396240234 0.6685
END
$p3s8 << END
29.606884956359863 1.4056
29.641529083251953 1.4966
34.17388725280762 1.1012
34.13570976257324 1.1416
38.50085258483887 0.8541
38.450021743774414 0.9317
43.61328887939453 0.648
43.94993591308594 0.689
END
$p3s9 << END
52.185081481933594 0.0
117.52186965942383 0.0
485.7820587158203 0.0
13312.689453125 0.0
END
$p3s10 << END
5.157540321350098 1.16225
11.733466625213623 1.22165
48.42392826080322 0.6464
1437.4258117675781 0.0125
END
$p3s11 << END
5.218508243560791 1.226
5.096572399139404 1.0985
11.752187252044678 1.175
11.714745998382568 1.2683
48.578203201293945 0.6322
48.2696533203125 0.6606
1331.2688598632812 0.011
1543.582763671875 0.014
END
$p3s12 << END
1.5553782284259796 1.3209
6.730649471282959 0.74625
15.162476778030396 0.20629999999999998
28.097445487976074 0.054
END
$p3s13 << END
1.5573686361312866 1.4875
1.5533878207206726 1.1543
6.720089673995972 0.7179
6.741209268569946 0.7746
15.159916877746582 0.2089
15.165036678314209 0.2037
28.157612800598145 0.057
28.037278175354004 0.051
END
$p4s1 << END
9.161137421925863 0.715
9.961815039316813 0.625
10.762940724690756 0.5761666666666666
11.858050028483072 0.4716666666666667
END
$p4s2 << END
9.16078519821167 0.7645
9.159979820251465 0.7285
9.162647247314453 0.652
9.93862009048462 0.6875
9.97512149810791 0.615
9.97170352935791 0.5725
10.77604055404663 0.6225
10.74634838104248 0.5875
10.766433238983154 0.5185
11.837981224060059 0.495
11.887797832489014 0.495
11.848371028900146 0.425
END
$p4s3 << END
51.57540321350098 0.03175
117.33466529846191 0.02675
484.23929595947266 0.021
14374.258544921875 0.0175
END
$p4s4 << END
52.185081481933594 0.0635
50.96572494506836 0.0
117.52186965942383 0.0535
117.1474609375 0.0
485.7820587158203 0.042
482.696533203125 0.0
13312.689453125 0.035
15435.82763671875 0.0
END
$p4s5 << END
51.57540321350098 0.874
117.33466529846191 0.7150000000000001
484.23929595947266 0.2965
14374.258544921875 0.037500000000000006
END
$p4s6 << END
52.185081481933594 0.948
50.96572494506836 0.8
117.52186965942383 0.8115
117.1474609375 0.6185
485.7820587158203 0.3245
482.696533203125 0.2685
13312.689453125 0.035
15435.82763671875 0.04
END
$p4s7 << END
29.624207019805908 0.72925
34.15479850769043 0.614
38.47543716430664 0.5255
43.781612396240234 0.4125
END
$p4s8 << END
29.606884956359863 0.711
29.641529083251953 0.7475
34.17388725280762 0.5865
34.13570976257324 0.6415
38.50085258483887 0.4815
38.450021743774414 0.5695
43.61328887939453 0.39
43.94993591308594 0.435
END
$p4s9 << END
52.185081481933594 1.0
117.52186965942383 1.0
485.7820587158203 1.0
13312.689453125 1.0
END
$p4s10 << END
5.157540321350098 0.86425
11.733466625213623 0.79175
48.42392826080322 0.42600000000000005
1437.4258117675781 0.0175
END
$p4s11 << END
5.218508243560791 0.883
5.096572399139404 0.8455
11.752187252044678 0.8245
11.714745998382568 0.759
48.578203201293945 0.466
48.2696533203125 0.386
1331.2688598632812 0.015
1543.582763671875 0.02
END
$p4s12 << END
1.5553782284259796 0.9045000000000001
6.730649471282959 0.62675
15.162476778030396 0.29525
28.097445487976074 0.11
END
$p4s13 << END
1.5573686361312866 0.933
1.5533878207206726 0.876
6.720089673995972 0.6985
6.741209268569946 0.555
15.159916877746582 0.348
15.165036678314209 0.2425
28.157612800598145 0.16
28.037278175354004 0.06
END
$p5s1 << END
9.161137421925863 0.4836666666666667
9.961815039316813 0.4673333333333334
10.762940724690756 0.45633333333333326
11.858050028483072 0.4383333333333333
END
$p5s2 << END
9.16078519821167 0.5575
9.159979820251465 0.447
9.162647247314453 0.4465
9.93862009048462 0.5345
9.97512149810791 0.431
9.97170352935791 0.4365
10.77604055404663 0.5185
10.74634838104248 0.428
10.766433238983154 0.4225
11.837981224060059 0.475
11.887797832489014 0.44
11.848371028900146 0.4
END
$p5s3 << END
51.57540321350098 0.3195
117.33466529846191 0.12925
484.23929595947266 0.07725
14374.258544921875 0.04
END
$p5s4 << END
52.185081481933594 0.1275
50.96572494506836 0.5115
117.52186965942383 0.046
117.1474609375 0.2125
485.7820587158203 0.0345
482.696533203125 0.12
13312.689453125 0.02
15435.82763671875 0.06
END
$p5s5 << END
51.57540321350098 0.19274999999999998
117.33466529846191 0.38025
484.23929595947266 0.43524999999999997
14374.258544921875 0.0775
END
$p5s6 << END
52.185081481933594 0.2975
50.96572494506836 0.088
117.52186965942383 0.5565
117.1474609375 0.204
485.7820587158203 0.5205
482.696533203125 0.35
13312.689453125 0.115
15435.82763671875 0.04
END
$p5s7 << END
29.624207019805908 0.68525
34.15479850769043 0.65725
38.47543716430664 0.62975
43.781612396240234 0.635
END
$p5s8 << END
29.606884956359863 0.6955
29.641529083251953 0.675
34.17388725280762 0.672
34.13570976257324 0.6425
38.50085258483887 0.648
38.450021743774414 0.6115
43.61328887939453 0.665
43.94993591308594 0.605
END
$p5s9 << END
52.185081481933594 0.0
117.52186965942383 0.0
485.7820587158203 0.0
13312.689453125 0.0
END
$p5s10 << END
5.157540321350098 0.63825
11.733466625213623 0.68075
48.42392826080322 0.46149999999999997
1437.4258117675781 0.005
END
$p5s11 << END
5.218508243560791 0.554
5.096572399139404 0.7225
11.752187252044678 0.6275
11.714745998382568 0.734
48.578203201293945 0.4215
48.2696533203125 0.5015
1331.2688598632812 0.0
1543.582763671875 0.01
END
$p5s12 << END
1.5553782284259796 0.36375
6.730649471282959 0.389
15.162476778030396 0.26025
28.097445487976074 0.14
END
$p5s13 << END
1.5573686361312866 0.251
1.5533878207206726 0.4765
6.720089673995972 0.1745
6.741209268569946 0.6035
15.159916877746582 0.133
15.165036678314209 0.3875
28.157612800598145 0.11
28.037278175354004 0.17
END
$p6s1 << END
9.161137421925863 0.7878333333333334
9.961815039316813 0.7458333333333332
10.762940724690756 0.6946666666666667
11.858050028483072 0.66
END
$p6s2 << END
9.16078519821167 0.798
9.159979820251465 0.773
9.162647247314453 0.7925
9.93862009048462 0.735
9.97512149810791 0.746
9.97170352935791 0.7565
10.77604055404663 0.6665
10.74634838104248 0.723
10.766433238983154 0.6945
11.837981224060059 0.635
11.887797832489014 0.67
11.848371028900146 0.675
END
$p6s3 << END
51.57540321350098 0.0
117.33466529846191 0.0
484.23929595947266 0.0
14374.258544921875 0.0
END
$p6s4 << END
52.185081481933594 0.0
50.96572494506836 0.0
117.52186965942383 0.0
117.1474609375 0.0
485.7820587158203 0.0
482.696533203125 0.0
13312.689453125 0.0
15435.82763671875 0.0
END
$p6s5 << END
51.57540321350098 0.62825
117.33466529846191 0.629
484.23929595947266 0.524
14374.258544921875 0.052500000000000005
END
$p6s6 << END
52.185081481933594 0.8135
50.96572494506836 0.443
117.52186965942383 0.7985
117.1474609375 0.4595
485.7820587158203 0.647
482.696533203125 0.401
13312.689453125 0.07
15435.82763671875 0.035
END
$p6s7 << END
29.624207019805908 0.8975
34.15479850769043 0.8267500000000001
38.47543716430664 0.762
43.781612396240234 0.665
END
$p6s8 << END
29.606884956359863 0.88
29.641529083251953 0.915
34.17388725280762 0.81
34.13570976257324 0.8435
38.50085258483887 0.738
38.450021743774414 0.786
43.61328887939453 0.65
43.94993591308594 0.68
END
$p6s9 << END
52.185081481933594 0.0
117.52186965942383 0.0
485.7820587158203 0.0
13312.689453125 0.0
END
$p6s10 << END
5.157540321350098 0.882
11.733466625213623 0.8465
48.42392826080322 0.6085
1437.4258117675781 0.035
END
$p6s11 << END
5.218508243560791 0.886
5.096572399139404 0.878
11.752187252044678 0.8435
11.714745998382568 0.8495
48.578203201293945 0.5905
48.2696533203125 0.6265
1331.2688598632812 0.04
1543.582763671875 0.03
END
$p6s12 << END
1.5553782284259796 0.884
6.730649471282959 0.70025
15.162476778030396 0.33175
28.097445487976074 0.135
END
$p6s13 << END
1.5573686361312866 0.9325
1.5533878207206726 0.8355
6.720089673995972 0.6935
6.741209268569946 0.707
15.159916877746582 0.3355
15.165036678314209 0.328
28.157612800598145 0.15
28.037278175354004 0.12
END
$p7s1 << END
0.0 0.6346333333333333
0.10000000000000002 0.8504999999999999
0.25 1.2474999999999998
0.5 1.7061333333333335
END
$p7s2 << END
0.0 0.7378
0.0 0.67
0.0 0.4961
0.1 1.0211
0.1 0.8705
0.1 0.6599
0.25 1.5287
0.25 1.2724
0.25 0.9414
0.5 2.1353
0.5 1.6981
0.5 1.285
END
$p7s3 << END
0.0 0.1081
0.1 0.10795
0.25 0.10935
0.5 0.1096
END
$p7s4 << END
0.0 0.1177
0.0 0.0985
0.1 0.1179
0.1 0.098
0.25 0.1194
0.25 0.0993
0.5 0.121
0.5 0.0982
END
$p7s5 << END
0.0 0.9690000000000001
0.1 0.9650000000000001
0.25 0.9595500000000001
0.5 0.95325
END
$p7s6 << END
0.0 1.2354
0.0 0.7026
0.1 1.2197
0.1 0.7103
0.25 1.2027
0.25 0.7164
0.5 1.2249
0.5 0.6816
END
$p7s7 << END
0.0 0.58035
0.1 0.7375
0.25 0.9981500000000001
0.5 1.2375
END
$p7s8 << END
0.0 0.5076
0.0 0.6531
0.1 0.645
0.1 0.83
0.25 0.874
0.25 1.1223
0.5 1.0925
0.5 1.3825
END
$p7s9 << END
0.0 0.4
0.1 0.4
0.25 0.4
0.5 0.4
END
$p7s10 << END
0.0 0.83885
0.1 0.84755
0.25 0.8518
0.5 0.8408
END
$p7s11 << END
0.0 0.9275
0.0 0.7502
0.1 0.9419
0.1 0.7532
0.25 0.9545
0.25 0.7491
0.5 0.9227
0.5 0.7589
END
$p7s12 << END
0.0 0.8079000000000001
0.1 0.7788999999999999
0.25 0.78165
0.5 0.78755
END
$p7s13 << END
0.0 0.9066
0.0 0.7092
0.1 0.8755
0.1 0.6823
0.25 0.8844
0.25 0.6789
0.5 0.9239
0.5 0.6512
END
$p8s1 << END
0.0 0.3725333333333333
0.10000000000000002 0.4108666666666667
0.25 0.46459999999999996
0.5 0.49643333333333334
END
$p8s2 << END
0.0 0.4923
0.0 0.2774
0.0 0.3479
0.1 0.5453
0.1 0.3089
0.1 0.3784
0.25 0.6292
0.25 0.3494
0.25 0.4152
0.5 0.6874
0.5 0.3475
0.5 0.4544
END
$p8s3 << END
0.0 0.0605
0.1 0.0605
0.25 0.0572
0.5 0.0571
END
$p8s4 << END
0.0 0.0212
0.0 0.0998
0.1 0.0216
0.1 0.0994
0.25 0.0198
0.25 0.0946
0.5 0.0193
0.5 0.0949
END
$p8s5 << END
0.0 0.24355
0.1 0.2445
0.25 0.2474
0.5 0.25515
END
$p8s6 << END
0.0 0.3615
0.0 0.1256
0.1 0.3648
0.1 0.1242
0.25 0.3658
0.25 0.129
0.5 0.3857
0.5 0.1246
END
$p8s7 << END
0.0 0.7051499999999999
0.1 0.7461500000000001
0.25 0.81725
0.5 0.88855
END
$p8s8 << END
0.0 0.7417
0.0 0.6686
0.1 0.7821
0.1 0.7102
0.25 0.8491
0.25 0.7854
0.5 0.8878
0.5 0.8893
END
$p8s9 << END
0.0 0.0
0.1 0.0
0.25 0.0
0.5 0.0
END
$p8s10 << END
0.0 0.65745
0.1 0.6534
0.25 0.6499
0.5 0.66845
END
$p8s11 << END
0.0 0.5064
0.0 0.8085
0.1 0.5056
0.1 0.8012
0.25 0.4907
0.25 0.8091
0.5 0.5028
0.5 0.8341
END
$p8s12 << END
0.0 0.3299
0.1 0.35609999999999997
0.25 0.3854
0.5 0.3965
END
$p8s13 << END
0.0 0.1186
0.0 0.5412
0.1 0.1373
0.1 0.5749
0.25 0.1248
0.25 0.646
0.5 0.1268
0.5 0.6662
END
$p9s1 << END
0.0 0.8273666666666667
0.10000000000000002 0.9607333333333333
0.25 1.1267666666666667
0.5 1.2143
END
$p9s2 << END
0.0 0.729
0.0 0.8681
0.0 0.885
0.1 0.8754
0.1 0.9774
0.1 1.0294
0.25 1.0607
0.25 1.0912
0.25 1.2284
0.5 1.1353
0.5 1.1448
0.5 1.3628
END
$p9s3 << END
0.0 0.0
0.1 0.0
0.25 0.0
0.5 0.0
END
$p9s4 << END
0.0 0.0
0.0 0.0
0.1 0.0
0.1 0.0
0.25 0.0
0.25 0.0
0.5 0.0
0.5 0.0
END
$p9s5 << END
0.0 0.5871999999999999
0.1 0.5831999999999999
0.25 0.5936
0.5 0.6032
END
$p9s6 << END
0.0 0.8509
0.0 0.3235
0.1 0.8482
0.1 0.3182
0.25 0.8563
0.25 0.3309
0.5 0.8872
0.5 0.3192
END
$p9s7 << END
0.0 1.1417000000000002
0.1 1.3497
0.25 1.5831
0.5 1.71375
END
$p9s8 << END
0.0 1.1006
0.0 1.1828
0.1 1.2943
0.1 1.4051
0.25 1.5159
0.25 1.6503
0.5 1.6768
0.5 1.7507
END
$p9s9 << END
0.0 0.0
0.1 0.0
0.25 0.0
0.5 0.0
END
$p9s10 << END
0.0 1.03695
0.1 1.0505
0.25 1.05315
0.5 1.0718
END
$p9s11 << END
0.0 1.0125
0.0 1.0614
0.1 1.0075
0.1 1.0935
0.25 1.0308
0.25 1.0755
0.5 1.0594
0.5 1.0842
END
$p9s12 << END
0.0 0.7804500000000001
0.1 0.83445
0.25 0.86795
0.5 0.8440000000000001
END
$p9s13 << END
0.0 0.805
0.0 0.7559
0.1 0.8579
0.1 0.811
0.25 0.8428
0.25 0.8931
0.5 0.7828
0.5 0.9052
END
$p10s1 << END
0.0 0.6386666666666666
0.10000000000000002 0.7174999999999999
0.25 0.8193333333333334
0.5 0.8758333333333334
END
$p10s2 << END
0.0 0.687
0.0 0.6475
0.0 0.5815
0.1 0.773
0.1 0.7215
0.1 0.658
0.25 0.8685
0.25 0.8205
0.25 0.769
0.5 0.926
0.5 0.8755
0.5 0.826
END
$p10s3 << END
0.0 0.02825
0.1 0.02775
0.25 0.0265
0.5 0.028
END
$p10s4 << END
0.0 0.0565
0.0 0.0
0.1 0.0555
0.1 0.0
0.25 0.053
0.25 0.0
0.5 0.056
0.5 0.0
END
$p10s5 << END
0.0 0.6415
0.1 0.6347499999999999
0.25 0.64
0.5 0.649
END
$p10s6 << END
0.0 0.715
0.0 0.568
0.1 0.7035
0.1 0.566
0.25 0.7095
0.25 0.5705
0.5 0.723
0.5 0.575
END
$p10s7 << END
0.0 0.63
0.1 0.69875
0.25 0.7885
0.5 0.83575
END
$p10s8 << END
0.0 0.5975
0.0 0.6625
0.1 0.6695
0.1 0.728
0.25 0.7715
0.25 0.8055
0.5 0.834
0.5 0.8375
END
$p10s9 << END
0.0 1.0
0.1 1.0
0.25 1.0
0.5 1.0
END
$p10s10 << END
0.0 0.706
0.1 0.71375
0.25 0.71275
0.5 0.71025
END
$p10s11 << END
0.0 0.738
0.0 0.674
0.1 0.752
0.1 0.6755
0.25 0.7385
0.25 0.687
0.5 0.74
0.5 0.6805
END
$p10s12 << END
0.0 0.61625
0.1 0.6347499999999999
0.25 0.6495
0.5 0.6739999999999999
END
$p10s13 << END
0.0 0.6685
0.0 0.564
0.1 0.691
0.1 0.5785
0.25 0.7115
0.25 0.5875
0.5 0.743
0.5 0.605
END
$p11s1 << END
0.0 0.46049999999999996
0.10000000000000002 0.48633333333333334
0.25 0.5316666666666667
0.5 0.5635
END
$p11s2 << END
0.0 0.5345
0.0 0.422
0.0 0.425
0.1 0.5765
0.1 0.433
0.1 0.4495
0.25 0.635
0.25 0.455
0.25 0.505
0.5 0.684
0.5 0.475
0.5 0.5315
END
$p11s3 << END
0.0 0.168
0.1 0.16375
0.25 0.168
0.5 0.16175
END
$p11s4 << END
0.0 0.0695
0.0 0.2665
0.1 0.0685
0.1 0.259
0.25 0.066
0.25 0.27
0.5 0.057
0.5 0.2665
END
$p11s5 << END
0.0 0.3385
0.1 0.34025
0.25 0.34125
0.5 0.355
END
$p11s6 << END
0.0 0.4635
0.0 0.2135
0.1 0.471
0.1 0.2095
0.25 0.478
0.25 0.2045
0.5 0.4935
0.5 0.2165
END
$p11s7 << END
0.0 0.65675
0.1 0.66875
0.25 0.715
0.5 0.7404999999999999
END
$p11s8 << END
0.0 0.671
0.0 0.6425
0.1 0.69
0.1 0.6475
0.25 0.714
0.25 0.716
0.5 0.745
0.5 0.736
END
$p11s9 << END
0.0 0.0
0.1 0.0
0.25 0.0
0.5 0.0
END
$p11s10 << END
0.0 0.6054999999999999
0.1 0.6045
0.25 0.6005
0.5 0.614
END
$p11s11 << END
0.0 0.5475
0.0 0.6635
0.1 0.535
0.1 0.674
0.25 0.526
0.25 0.675
0.5 0.5465
0.5 0.6815
END
$p11s12 << END
0.0 0.36075
0.1 0.37950000000000006
0.25 0.40449999999999997
0.5 0.41874999999999996
END
$p11s13 << END
0.0 0.1875
0.0 0.534
0.1 0.203
0.1 0.556
0.25 0.195
0.25 0.614
0.5 0.203
0.5 0.6345
END
$p12s1 << END
0.0 0.7386666666666667
0.10000000000000002 0.7838333333333333
0.25 0.8330000000000001
0.5 0.8603333333333333
END
$p12s2 << END
0.0 0.7365
0.0 0.74
0.0 0.7395
0.1 0.787
0.1 0.7845
0.1 0.78
0.25 0.846
0.25 0.8175
0.25 0.8355
0.5 0.8605
0.5 0.828
0.5 0.8925
END
$p12s3 << END
0.0 0.0
0.1 0.0
0.25 0.0
0.5 0.0
END
$p12s4 << END
0.0 0.0
0.0 0.0
0.1 0.0
0.1 0.0
0.25 0.0
0.25 0.0
0.5 0.0
0.5 0.0
END
$p12s5 << END
0.0 0.59
0.1 0.58975
0.25 0.5965
0.5 0.591
END
$p12s6 << END
0.0 0.745
0.0 0.435
0.1 0.748
0.1 0.4315
0.25 0.753
0.25 0.44
0.5 0.747
0.5 0.435
END
$p12s7 << END
0.0 0.83
0.1 0.868
0.25 0.90225
0.5 0.93225
END
$p12s8 << END
0.0 0.816
0.0 0.844
0.1 0.8525
0.1 0.8835
0.25 0.888
0.25 0.9165
0.5 0.9225
0.5 0.942
END
$p12s9 << END
0.0 0.0
0.1 0.0
0.25 0.0
0.5 0.0
END
$p12s10 << END
0.0 0.7865
0.1 0.78775
0.25 0.7927500000000001
0.5 0.7887500000000001
END
$p12s11 << END
0.0 0.7715
0.0 0.8015
0.1 0.772
0.1 0.8035
0.25 0.775
0.25 0.8105
0.5 0.7815
0.5 0.796
END
$p12s12 << END
0.0 0.6637500000000001
0.1 0.6945
0.25 0.72325
0.5 0.72575
END
$p12s13 << END
0.0 0.6645
0.0 0.663
0.1 0.6935
0.1 0.6955
0.25 0.7165
0.25 0.73
0.5 0.714
0.5 0.7375
END
$legend << END
4 50
21 50
38 50


352 50
369 50
386 50


700 50
717 50
734 50


4 30
21 30
38 30


352 30
369 30
386 30


700 30
717 30
734 30


4 10
21 10
38 10


352 10
369 10
386 10


END
do for [kind in 'svg png'] {
if (kind eq 'svg') {
set terminal svg size 1350,1440 enhanced font 'Arial,12' background '#ffffff'
set output 'cauchy-and-kilcher-samples.svg'
} else {
set terminal pngcairo size 2700,2880 enhanced font 'Arial,12' fontscale 2 linewidth 2 pointscale 2 background '#ffffff'
set output 'cauchy-and-kilcher-samples.png'
}
set multiplot
reset
unset border; unset tics; unset key
set xrange [0:1]; set yrange [0:1]
set label 1 'Heavy-tailed priors' at screen 0.5,0.9875 center noenhanced font ',15'
plot NaN notitle
unset label 1
reset
set lmargin at screen 0.0652; set rmargin at screen 0.3170
set tmargin at screen 0.9556; set bmargin at screen 0.7889
unset key
set minussign
set title 'principal components' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'median norm of the bin' noenhanced
set ylabel 'density' noenhanced
set logscale x
set format x '10^{%L}'
set yrange [0.0:2.46561]
plot $p1s1 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7, \
  $p1s2 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.6, \
  $p1s3 using 1:2 with linespoints lc rgb '#D55E00' dt (14,5) lw 1.6 pt 5 ps 0.7, \
  $p1s4 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.6, \
  $p1s5 using 1:2 with linespoints lc rgb '#009E73' dt (3,4) lw 1.6 pt 9 ps 0.7, \
  $p1s6 using 1:2 with points lc rgb '#009E73' pt 9 ps 0.6, \
  $p1s7 using 1:2 with linespoints lc rgb '#CC79A7' dt (14,4,3,4) lw 1.6 pt 13 ps 0.7, \
  $p1s8 using 1:2 with points lc rgb '#CC79A7' pt 13 ps 0.6, \
  $p1s9 using 1:2 with linespoints lc rgb '#E69F00' dt (7,4) lw 1.6 pt 11 ps 0.7, \
  $p1s10 using 1:2 with linespoints lc rgb '#56B4E9' dt (14,4,3,4,3,4) lw 1.6 pt 6 ps 0.7, \
  $p1s11 using 1:2 with points lc rgb '#56B4E9' pt 6 ps 0.6, \
  $p1s12 using 1:2 with linespoints lc rgb '#000000' dt (20,4) lw 1.6 pt 4 ps 0.7, \
  $p1s13 using 1:2 with points lc rgb '#000000' pt 4 ps 0.6
reset
set lmargin at screen 0.3985; set rmargin at screen 0.6504
set tmargin at screen 0.9556; set bmargin at screen 0.7889
unset key
set minussign
set title 'random convolutions' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'median norm of the bin' noenhanced
set ylabel 'density' noenhanced
set logscale x
set format x '10^{%L}'
set yrange [0.0:1.012305]
plot $p2s1 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7, \
  $p2s2 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.6, \
  $p2s3 using 1:2 with linespoints lc rgb '#D55E00' dt (14,5) lw 1.6 pt 5 ps 0.7, \
  $p2s4 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.6, \
  $p2s5 using 1:2 with linespoints lc rgb '#009E73' dt (3,4) lw 1.6 pt 9 ps 0.7, \
  $p2s6 using 1:2 with points lc rgb '#009E73' pt 9 ps 0.6, \
  $p2s7 using 1:2 with linespoints lc rgb '#CC79A7' dt (14,4,3,4) lw 1.6 pt 13 ps 0.7, \
  $p2s8 using 1:2 with points lc rgb '#CC79A7' pt 13 ps 0.6, \
  $p2s9 using 1:2 with linespoints lc rgb '#E69F00' dt (7,4) lw 1.6 pt 11 ps 0.7, \
  $p2s10 using 1:2 with linespoints lc rgb '#56B4E9' dt (14,4,3,4,3,4) lw 1.6 pt 6 ps 0.7, \
  $p2s11 using 1:2 with points lc rgb '#56B4E9' pt 6 ps 0.6, \
  $p2s12 using 1:2 with linespoints lc rgb '#000000' dt (20,4) lw 1.6 pt 4 ps 0.7, \
  $p2s13 using 1:2 with points lc rgb '#000000' pt 4 ps 0.6
reset
set lmargin at screen 0.7319; set rmargin at screen 0.9837
set tmargin at screen 0.9556; set bmargin at screen 0.7889
unset key
set minussign
set title 'attribute network' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'median norm of the bin' noenhanced
set ylabel 'density' noenhanced
set logscale x
set format x '10^{%L}'
set yrange [0.0:1.5714299999999999]
plot $p3s1 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7, \
  $p3s2 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.6, \
  $p3s3 using 1:2 with linespoints lc rgb '#D55E00' dt (14,5) lw 1.6 pt 5 ps 0.7, \
  $p3s4 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.6, \
  $p3s5 using 1:2 with linespoints lc rgb '#009E73' dt (3,4) lw 1.6 pt 9 ps 0.7, \
  $p3s6 using 1:2 with points lc rgb '#009E73' pt 9 ps 0.6, \
  $p3s7 using 1:2 with linespoints lc rgb '#CC79A7' dt (14,4,3,4) lw 1.6 pt 13 ps 0.7, \
  $p3s8 using 1:2 with points lc rgb '#CC79A7' pt 13 ps 0.6, \
  $p3s9 using 1:2 with linespoints lc rgb '#E69F00' dt (7,4) lw 1.6 pt 11 ps 0.7, \
  $p3s10 using 1:2 with linespoints lc rgb '#56B4E9' dt (14,4,3,4,3,4) lw 1.6 pt 6 ps 0.7, \
  $p3s11 using 1:2 with points lc rgb '#56B4E9' pt 6 ps 0.6, \
  $p3s12 using 1:2 with linespoints lc rgb '#000000' dt (20,4) lw 1.6 pt 4 ps 0.7, \
  $p3s13 using 1:2 with points lc rgb '#000000' pt 4 ps 0.6
reset
set lmargin at screen 0.0652; set rmargin at screen 0.3170
set tmargin at screen 0.7236; set bmargin at screen 0.5569
unset key
set minussign
set title 'principal components' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'median norm of the bin' noenhanced
set ylabel 'precision' noenhanced
set logscale x
set format x '10^{%L}'
set yrange [0.0:1.0]
plot $p4s1 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7, \
  $p4s2 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.6, \
  $p4s3 using 1:2 with linespoints lc rgb '#D55E00' dt (14,5) lw 1.6 pt 5 ps 0.7, \
  $p4s4 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.6, \
  $p4s5 using 1:2 with linespoints lc rgb '#009E73' dt (3,4) lw 1.6 pt 9 ps 0.7, \
  $p4s6 using 1:2 with points lc rgb '#009E73' pt 9 ps 0.6, \
  $p4s7 using 1:2 with linespoints lc rgb '#CC79A7' dt (14,4,3,4) lw 1.6 pt 13 ps 0.7, \
  $p4s8 using 1:2 with points lc rgb '#CC79A7' pt 13 ps 0.6, \
  $p4s9 using 1:2 with linespoints lc rgb '#E69F00' dt (7,4) lw 1.6 pt 11 ps 0.7, \
  $p4s10 using 1:2 with linespoints lc rgb '#56B4E9' dt (14,4,3,4,3,4) lw 1.6 pt 6 ps 0.7, \
  $p4s11 using 1:2 with points lc rgb '#56B4E9' pt 6 ps 0.6, \
  $p4s12 using 1:2 with linespoints lc rgb '#000000' dt (20,4) lw 1.6 pt 4 ps 0.7, \
  $p4s13 using 1:2 with points lc rgb '#000000' pt 4 ps 0.6
reset
set lmargin at screen 0.3985; set rmargin at screen 0.6504
set tmargin at screen 0.7236; set bmargin at screen 0.5569
unset key
set minussign
set title 'random convolutions' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'median norm of the bin' noenhanced
set ylabel 'precision' noenhanced
set logscale x
set format x '10^{%L}'
set yrange [0.0:1.0]
plot $p5s1 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7, \
  $p5s2 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.6, \
  $p5s3 using 1:2 with linespoints lc rgb '#D55E00' dt (14,5) lw 1.6 pt 5 ps 0.7, \
  $p5s4 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.6, \
  $p5s5 using 1:2 with linespoints lc rgb '#009E73' dt (3,4) lw 1.6 pt 9 ps 0.7, \
  $p5s6 using 1:2 with points lc rgb '#009E73' pt 9 ps 0.6, \
  $p5s7 using 1:2 with linespoints lc rgb '#CC79A7' dt (14,4,3,4) lw 1.6 pt 13 ps 0.7, \
  $p5s8 using 1:2 with points lc rgb '#CC79A7' pt 13 ps 0.6, \
  $p5s9 using 1:2 with linespoints lc rgb '#E69F00' dt (7,4) lw 1.6 pt 11 ps 0.7, \
  $p5s10 using 1:2 with linespoints lc rgb '#56B4E9' dt (14,4,3,4,3,4) lw 1.6 pt 6 ps 0.7, \
  $p5s11 using 1:2 with points lc rgb '#56B4E9' pt 6 ps 0.6, \
  $p5s12 using 1:2 with linespoints lc rgb '#000000' dt (20,4) lw 1.6 pt 4 ps 0.7, \
  $p5s13 using 1:2 with points lc rgb '#000000' pt 4 ps 0.6
reset
set lmargin at screen 0.7319; set rmargin at screen 0.9837
set tmargin at screen 0.7236; set bmargin at screen 0.5569
unset key
set minussign
set title 'attribute network' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'median norm of the bin' noenhanced
set ylabel 'precision' noenhanced
set logscale x
set format x '10^{%L}'
set yrange [0.0:1.0]
plot $p6s1 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7, \
  $p6s2 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.6, \
  $p6s3 using 1:2 with linespoints lc rgb '#D55E00' dt (14,5) lw 1.6 pt 5 ps 0.7, \
  $p6s4 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.6, \
  $p6s5 using 1:2 with linespoints lc rgb '#009E73' dt (3,4) lw 1.6 pt 9 ps 0.7, \
  $p6s6 using 1:2 with points lc rgb '#009E73' pt 9 ps 0.6, \
  $p6s7 using 1:2 with linespoints lc rgb '#CC79A7' dt (14,4,3,4) lw 1.6 pt 13 ps 0.7, \
  $p6s8 using 1:2 with points lc rgb '#CC79A7' pt 13 ps 0.6, \
  $p6s9 using 1:2 with linespoints lc rgb '#E69F00' dt (7,4) lw 1.6 pt 11 ps 0.7, \
  $p6s10 using 1:2 with linespoints lc rgb '#56B4E9' dt (14,4,3,4,3,4) lw 1.6 pt 6 ps 0.7, \
  $p6s11 using 1:2 with points lc rgb '#56B4E9' pt 6 ps 0.6, \
  $p6s12 using 1:2 with linespoints lc rgb '#000000' dt (20,4) lw 1.6 pt 4 ps 0.7, \
  $p6s13 using 1:2 with points lc rgb '#000000' pt 4 ps 0.6
reset
set lmargin at screen 0.0652; set rmargin at screen 0.3170
set tmargin at screen 0.4917; set bmargin at screen 0.3250
unset key
set minussign
set title 'principal components' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'position' noenhanced
set ylabel 'density' noenhanced
set yrange [0.0:2.242065]
set arrow from graph 0, first 1.0519 to graph 1, first 1.0519 nohead lc rgb '#777777' dt (6,4) lw 1.2
plot $p7s1 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7, \
  $p7s2 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.6, \
  $p7s3 using 1:2 with linespoints lc rgb '#D55E00' dt (14,5) lw 1.6 pt 5 ps 0.7, \
  $p7s4 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.6, \
  $p7s5 using 1:2 with linespoints lc rgb '#009E73' dt (3,4) lw 1.6 pt 9 ps 0.7, \
  $p7s6 using 1:2 with points lc rgb '#009E73' pt 9 ps 0.6, \
  $p7s7 using 1:2 with linespoints lc rgb '#CC79A7' dt (14,4,3,4) lw 1.6 pt 13 ps 0.7, \
  $p7s8 using 1:2 with points lc rgb '#CC79A7' pt 13 ps 0.6, \
  $p7s9 using 1:2 with linespoints lc rgb '#E69F00' dt (7,4) lw 1.6 pt 11 ps 0.7, \
  $p7s10 using 1:2 with linespoints lc rgb '#56B4E9' dt (14,4,3,4,3,4) lw 1.6 pt 6 ps 0.7, \
  $p7s11 using 1:2 with points lc rgb '#56B4E9' pt 6 ps 0.6, \
  $p7s12 using 1:2 with linespoints lc rgb '#000000' dt (20,4) lw 1.6 pt 4 ps 0.7, \
  $p7s13 using 1:2 with points lc rgb '#000000' pt 4 ps 0.6
reset
set lmargin at screen 0.3985; set rmargin at screen 0.6504
set tmargin at screen 0.4917; set bmargin at screen 0.3250
unset key
set minussign
set title 'random convolutions' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'position' noenhanced
set ylabel 'density' noenhanced
set yrange [0.0:1.02543]
set arrow from graph 0, first 0.9766 to graph 1, first 0.9766 nohead lc rgb '#777777' dt (6,4) lw 1.2
plot $p8s1 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7, \
  $p8s2 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.6, \
  $p8s3 using 1:2 with linespoints lc rgb '#D55E00' dt (14,5) lw 1.6 pt 5 ps 0.7, \
  $p8s4 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.6, \
  $p8s5 using 1:2 with linespoints lc rgb '#009E73' dt (3,4) lw 1.6 pt 9 ps 0.7, \
  $p8s6 using 1:2 with points lc rgb '#009E73' pt 9 ps 0.6, \
  $p8s7 using 1:2 with linespoints lc rgb '#CC79A7' dt (14,4,3,4) lw 1.6 pt 13 ps 0.7, \
  $p8s8 using 1:2 with points lc rgb '#CC79A7' pt 13 ps 0.6, \
  $p8s9 using 1:2 with linespoints lc rgb '#E69F00' dt (7,4) lw 1.6 pt 11 ps 0.7, \
  $p8s10 using 1:2 with linespoints lc rgb '#56B4E9' dt (14,4,3,4,3,4) lw 1.6 pt 6 ps 0.7, \
  $p8s11 using 1:2 with points lc rgb '#56B4E9' pt 6 ps 0.6, \
  $p8s12 using 1:2 with linespoints lc rgb '#000000' dt (20,4) lw 1.6 pt 4 ps 0.7, \
  $p8s13 using 1:2 with points lc rgb '#000000' pt 4 ps 0.6
reset
set lmargin at screen 0.7319; set rmargin at screen 0.9837
set tmargin at screen 0.4917; set bmargin at screen 0.3250
unset key
set minussign
set title 'attribute network' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'position' noenhanced
set ylabel 'density' noenhanced
set yrange [0.0:1.838235]
set arrow from graph 0, first 1.0128 to graph 1, first 1.0128 nohead lc rgb '#777777' dt (6,4) lw 1.2
plot $p9s1 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7, \
  $p9s2 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.6, \
  $p9s3 using 1:2 with linespoints lc rgb '#D55E00' dt (14,5) lw 1.6 pt 5 ps 0.7, \
  $p9s4 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.6, \
  $p9s5 using 1:2 with linespoints lc rgb '#009E73' dt (3,4) lw 1.6 pt 9 ps 0.7, \
  $p9s6 using 1:2 with points lc rgb '#009E73' pt 9 ps 0.6, \
  $p9s7 using 1:2 with linespoints lc rgb '#CC79A7' dt (14,4,3,4) lw 1.6 pt 13 ps 0.7, \
  $p9s8 using 1:2 with points lc rgb '#CC79A7' pt 13 ps 0.6, \
  $p9s9 using 1:2 with linespoints lc rgb '#E69F00' dt (7,4) lw 1.6 pt 11 ps 0.7, \
  $p9s10 using 1:2 with linespoints lc rgb '#56B4E9' dt (14,4,3,4,3,4) lw 1.6 pt 6 ps 0.7, \
  $p9s11 using 1:2 with points lc rgb '#56B4E9' pt 6 ps 0.6, \
  $p9s12 using 1:2 with linespoints lc rgb '#000000' dt (20,4) lw 1.6 pt 4 ps 0.7, \
  $p9s13 using 1:2 with points lc rgb '#000000' pt 4 ps 0.6
reset
set lmargin at screen 0.0652; set rmargin at screen 0.3170
set tmargin at screen 0.2597; set bmargin at screen 0.0931
unset key
set minussign
set title 'principal components' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'position' noenhanced
set ylabel 'precision' noenhanced
set yrange [0.0:1.0]
set arrow from graph 0, first 0.7445 to graph 1, first 0.7445 nohead lc rgb '#777777' dt (6,4) lw 1.2
plot $p10s1 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7, \
  $p10s2 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.6, \
  $p10s3 using 1:2 with linespoints lc rgb '#D55E00' dt (14,5) lw 1.6 pt 5 ps 0.7, \
  $p10s4 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.6, \
  $p10s5 using 1:2 with linespoints lc rgb '#009E73' dt (3,4) lw 1.6 pt 9 ps 0.7, \
  $p10s6 using 1:2 with points lc rgb '#009E73' pt 9 ps 0.6, \
  $p10s7 using 1:2 with linespoints lc rgb '#CC79A7' dt (14,4,3,4) lw 1.6 pt 13 ps 0.7, \
  $p10s8 using 1:2 with points lc rgb '#CC79A7' pt 13 ps 0.6, \
  $p10s9 using 1:2 with linespoints lc rgb '#E69F00' dt (7,4) lw 1.6 pt 11 ps 0.7, \
  $p10s10 using 1:2 with linespoints lc rgb '#56B4E9' dt (14,4,3,4,3,4) lw 1.6 pt 6 ps 0.7, \
  $p10s11 using 1:2 with points lc rgb '#56B4E9' pt 6 ps 0.6, \
  $p10s12 using 1:2 with linespoints lc rgb '#000000' dt (20,4) lw 1.6 pt 4 ps 0.7, \
  $p10s13 using 1:2 with points lc rgb '#000000' pt 4 ps 0.6
reset
set lmargin at screen 0.3985; set rmargin at screen 0.6504
set tmargin at screen 0.2597; set bmargin at screen 0.0931
unset key
set minussign
set title 'random convolutions' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'position' noenhanced
set ylabel 'precision' noenhanced
set yrange [0.0:1.0]
set arrow from graph 0, first 0.7715 to graph 1, first 0.7715 nohead lc rgb '#777777' dt (6,4) lw 1.2
plot $p11s1 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7, \
  $p11s2 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.6, \
  $p11s3 using 1:2 with linespoints lc rgb '#D55E00' dt (14,5) lw 1.6 pt 5 ps 0.7, \
  $p11s4 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.6, \
  $p11s5 using 1:2 with linespoints lc rgb '#009E73' dt (3,4) lw 1.6 pt 9 ps 0.7, \
  $p11s6 using 1:2 with points lc rgb '#009E73' pt 9 ps 0.6, \
  $p11s7 using 1:2 with linespoints lc rgb '#CC79A7' dt (14,4,3,4) lw 1.6 pt 13 ps 0.7, \
  $p11s8 using 1:2 with points lc rgb '#CC79A7' pt 13 ps 0.6, \
  $p11s9 using 1:2 with linespoints lc rgb '#E69F00' dt (7,4) lw 1.6 pt 11 ps 0.7, \
  $p11s10 using 1:2 with linespoints lc rgb '#56B4E9' dt (14,4,3,4,3,4) lw 1.6 pt 6 ps 0.7, \
  $p11s11 using 1:2 with points lc rgb '#56B4E9' pt 6 ps 0.6, \
  $p11s12 using 1:2 with linespoints lc rgb '#000000' dt (20,4) lw 1.6 pt 4 ps 0.7, \
  $p11s13 using 1:2 with points lc rgb '#000000' pt 4 ps 0.6
reset
set lmargin at screen 0.7319; set rmargin at screen 0.9837
set tmargin at screen 0.2597; set bmargin at screen 0.0931
unset key
set minussign
set title 'attribute network' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'position' noenhanced
set ylabel 'precision' noenhanced
set yrange [0.0:1.0]
set arrow from graph 0, first 0.784 to graph 1, first 0.784 nohead lc rgb '#777777' dt (6,4) lw 1.2
plot $p12s1 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7, \
  $p12s2 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.6, \
  $p12s3 using 1:2 with linespoints lc rgb '#D55E00' dt (14,5) lw 1.6 pt 5 ps 0.7, \
  $p12s4 using 1:2 with points lc rgb '#D55E00' pt 5 ps 0.6, \
  $p12s5 using 1:2 with linespoints lc rgb '#009E73' dt (3,4) lw 1.6 pt 9 ps 0.7, \
  $p12s6 using 1:2 with points lc rgb '#009E73' pt 9 ps 0.6, \
  $p12s7 using 1:2 with linespoints lc rgb '#CC79A7' dt (14,4,3,4) lw 1.6 pt 13 ps 0.7, \
  $p12s8 using 1:2 with points lc rgb '#CC79A7' pt 13 ps 0.6, \
  $p12s9 using 1:2 with linespoints lc rgb '#E69F00' dt (7,4) lw 1.6 pt 11 ps 0.7, \
  $p12s10 using 1:2 with linespoints lc rgb '#56B4E9' dt (14,4,3,4,3,4) lw 1.6 pt 6 ps 0.7, \
  $p12s11 using 1:2 with points lc rgb '#56B4E9' pt 6 ps 0.6, \
  $p12s12 using 1:2 with linespoints lc rgb '#000000' dt (20,4) lw 1.6 pt 4 ps 0.7, \
  $p12s13 using 1:2 with points lc rgb '#000000' pt 4 ps 0.6
reset
set lmargin at screen 0.1133; set rmargin at screen 0.8867
set tmargin at screen 0.0486; set bmargin at screen 0.0069
unset border; unset tics; unset key
set xrange [0:1044]; set yrange [0:60]
set label 'normal, width 0.5, default' at 46,50 left noenhanced
set label 'cauchy, width 0.5, default' at 394,50 left noenhanced
set label 'cauchy, width 0.5, paper' at 742,50 left noenhanced
set label 'cauchy, width 0.5, bounded' at 46,30 left noenhanced
set label 'cauchy, width 1.0, default' at 394,30 left noenhanced
set label 'cauchy(scale=0.1), width 0.5, default' at 742,30 left noenhanced
set label 'kilcher, width 0.5, default' at 46,10 left noenhanced
set label 'other real images' at 394,10 left noenhanced
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
  $legend index 5 using 1:2 with lines lc rgb '#56B4E9' dt (14,4,3,4,3,4) lw 1.8, \
  $legend index 5 using 1:2 every ::1::1 with points lc rgb '#56B4E9' pt 6 ps 0.6, \
  $legend index 6 using 1:2 with lines lc rgb '#000000' dt (20,4) lw 1.8, \
  $legend index 6 using 1:2 every ::1::1 with points lc rgb '#000000' pt 4 ps 0.6, \
  $legend index 7 using 1:2 with lines lc rgb '#777777' dt (6,4) lw 1.2
unset multiplot
unset output
}
