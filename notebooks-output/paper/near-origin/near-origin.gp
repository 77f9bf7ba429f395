# A picture and its data. To draw it again: gnuplot -d near-origin.gp
set encoding utf8
set decimalsign '.'
$p1s1 << END
0.0 9.399999999999999
0.10000000000000002 11.132800000000001
0.25 9.451566666666666
0.5 3.8912333333333335
0.75 1.4576333333333331
1.0 0.6346333333333333
1.5 0.1926
2.0 0.1034
4.0 0.046033333333333336
END
$p1s2 << END
0.0 16.4
0.0 8.4
0.0 3.4
0.1 16.2923
0.1 11.1151
0.1 5.991
0.25 13.2053
0.25 9.1914
0.25 5.958
0.5 5.1775
0.5 3.7837
0.5 2.7125
0.75 1.8199
0.75 1.4617
0.75 1.0913
1.0 0.7378
1.0 0.67
1.0 0.4961
1.5 0.1956
1.5 0.2108
1.5 0.1714
2.0 0.0913
2.0 0.1153
2.0 0.1036
4.0 0.0305
4.0 0.0507
4.0 0.0569
END
$p1s3 << END
0.0 1.8
0.1 3.0173
0.25 2.479
0.5 1.3616
0.75 0.8227
1.0 0.556
1.5 0.3357
2.0 0.2498
4.0 0.1532
END
$p1s4 << END
0.0 0.8
0.1 3.2063
0.25 4.0729
0.5 2.1248
0.75 0.9486
1.0 0.4481
1.5 0.1363
2.0 0.0598
4.0 0.0206
END
$p1s5 << END
0.0 14.6
0.1 15.0379
0.25 9.8891
0.5 3.2659
0.75 1.1138
1.0 0.4612
1.5 0.136
2.0 0.0657
4.0 0.0248
END
$p1s6 << END
0.0 14.6
0.1 16.581
0.25 13.7758
0.5 5.2232
0.75 1.8425
1.0 0.7569
1.5 0.2111
2.0 0.0993
4.0 0.0357
END
$p1s7 << END
0.0 14.4
0.1 16.2527
0.25 12.9531
0.5 4.678
0.75 1.5569
1.0 0.6293
1.5 0.1623
2.0 0.0721
4.0 0.0214
END
$p2s1 << END
0.0 0.0
0.10000000000000002 0.009766666666666667
0.25 0.2828333333333333
0.5 0.6563666666666667
0.75 0.47976666666666673
1.0 0.3725333333333333
1.5 0.26910000000000006
2.0 0.21343333333333336
4.0 0.0857
END
$p2s2 << END
0.0 0.0
0.0 0.0
0.0 0.0
0.1 0.0005
0.1 0.0091
0.1 0.0197
0.25 0.2635
0.25 0.2486
0.25 0.3364
0.5 0.9248
0.5 0.4172
0.5 0.6271
0.75 0.6538
0.75 0.353
0.75 0.4325
1.0 0.4923
1.0 0.2774
1.0 0.3479
1.5 0.3467
1.5 0.2093
1.5 0.2513
2.0 0.2642
2.0 0.1811
2.0 0.195
4.0 0.0895
4.0 0.0926
4.0 0.075
END
$p2s3 << END
0.0 0.0
0.1 0.2415
0.25 0.4922
0.5 0.6337
0.75 0.6283
1.0 0.5753
1.5 0.5153
2.0 0.4946
4.0 0.4694
END
$p2s4 << END
0.0 0.0
0.1 0.0852
0.25 0.4558
0.5 0.9587
0.75 0.861
1.0 0.6767
1.5 0.4456
2.0 0.3253
4.0 0.1392
END
$p2s5 << END
0.0 0.0
0.1 0.0077
0.25 0.3602
0.5 0.6729
0.75 0.4571
1.0 0.3564
1.5 0.2599
2.0 0.1926
4.0 0.0545
END
$p2s6 << END
0.0 0.0
0.1 0.0003
0.25 0.2474
0.5 0.6323
0.75 0.5059
1.0 0.4607
1.5 0.3469
2.0 0.2836
4.0 0.1163
END
$p2s7 << END
0.0 0.0
0.1 0.0016
0.25 0.2849
0.5 0.7149
0.75 0.5025
1.0 0.4051
1.5 0.307
2.0 0.2409
4.0 0.0843
END
$p3s1 << END
0.0 0.06666666666666667
0.10000000000000002 0.09173333333333333
0.25 0.3734
0.5 1.1934333333333333
0.75 1.1808
1.0 0.8273666666666667
1.5 0.36533333333333334
2.0 0.17966666666666664
4.0 0.038700000000000005
END
$p3s2 << END
0.0 0.0
0.0 0.0
0.0 0.2
0.1 0.0005
0.1 0.0564
0.1 0.2183
0.25 0.1846
0.25 0.2554
0.25 0.6802
0.5 1.1153
0.5 0.9728
0.5 1.4922
0.75 1.1267
0.75 1.1
0.75 1.3157
1.0 0.729
1.0 0.8681
1.0 0.885
1.5 0.2805
1.5 0.4577
1.5 0.3578
2.0 0.1247
2.0 0.2423
2.0 0.172
4.0 0.0218
4.0 0.0535
4.0 0.0408
END
$p3s3 << END
0.0 0.2
0.1 0.7073
0.25 1.0522
0.5 1.2264
0.75 1.0805
1.0 0.919
1.5 0.7164
2.0 0.6309
4.0 0.5268
END
$p3s4 << END
0.0 0.4
0.1 0.3606
0.25 0.8516
0.5 1.3223
0.75 1.0648
1.0 0.6842
1.5 0.2688
2.0 0.127
4.0 0.0264
END
$p3s5 << END
0.0 0.0
0.1 0.008
0.25 0.3298
0.5 1.0655
0.75 0.9578
1.0 0.6484
1.5 0.2623
2.0 0.1312
4.0 0.0289
END
$p3s6 << END
0.0 0.0
0.1 0.0101
0.25 0.305
0.5 1.3472
0.75 1.5037
1.0 1.0621
1.5 0.4609
2.0 0.2175
4.0 0.0379
END
$p3s7 << END
0.0 0.0
0.1 0.0003
0.25 0.282
0.5 1.5291
0.75 1.7021
1.0 1.2613
1.5 0.5505
2.0 0.2552
4.0 0.0451
END
$p4s1 << END
0.0 1.0
0.10000000000000002 1.0
0.25 0.9998333333333335
0.5 0.973
0.75 0.8460000000000001
1.0 0.6386666666666666
1.5 0.31866666666666665
2.0 0.19616666666666668
4.0 0.08833333333333333
END
$p4s2 << END
0.0 1.0
0.0 1.0
0.0 1.0
0.1 1.0
0.1 1.0
0.1 1.0
0.25 1.0
0.25 1.0
0.25 0.9995
0.5 0.9895
0.5 0.9775
0.5 0.952
0.75 0.897
0.75 0.8535
0.75 0.7875
1.0 0.687
1.0 0.6475
1.0 0.5815
1.5 0.3255
1.5 0.3315
1.5 0.299
2.0 0.18
2.0 0.2155
2.0 0.193
4.0 0.0645
4.0 0.093
4.0 0.1075
END
$p4s3 << END
0.0 1.0
0.1 0.9975
0.25 0.966
0.5 0.8205
0.75 0.706
1.0 0.5965
1.5 0.4455
2.0 0.3725
4.0 0.262
END
$p4s4 << END
0.0 1.0
0.1 1.0
0.25 0.9955
0.5 0.9015
0.75 0.7115
1.0 0.5235
1.5 0.2475
2.0 0.125
4.0 0.04
END
$p4s5 << END
0.0 1.0
0.1 1.0
0.25 1.0
0.5 0.962
0.75 0.783
1.0 0.5365
1.5 0.243
2.0 0.136
4.0 0.051
END
$p4s6 << END
0.0 1.0
0.1 1.0
0.25 1.0
0.5 0.995
0.75 0.923
1.0 0.7365
1.5 0.3525
2.0 0.1905
4.0 0.078
END
$p4s7 << END
0.0 1.0
0.1 1.0
0.25 1.0
0.5 0.987
0.75 0.872
1.0 0.6465
1.5 0.289
2.0 0.145
4.0 0.047
END
$p5s1 << END
0.0 0.0
0.10000000000000002 0.006166666666666667
0.25 0.7805
0.5 0.7148333333333333
0.75 0.5351666666666667
1.0 0.46049999999999996
1.5 0.39283333333333337
2.0 0.38483333333333336
4.0 0.207
END
$p5s2 << END
0.0 0.0
0.0 0.0
0.0 0.0
0.1 0.0005
0.1 0.005
0.1 0.013
0.25 0.729
0.25 0.752
0.25 0.8605
0.5 0.8725
0.5 0.549
0.5 0.723
0.75 0.6375
0.75 0.463
0.75 0.505
1.0 0.5345
1.0 0.422
1.0 0.425
1.5 0.4375
1.5 0.365
1.5 0.376
2.0 0.4385
2.0 0.3555
2.0 0.3605
4.0 0.196
4.0 0.2545
4.0 0.1705
END
$p5s3 << END
0.0 0.0
0.1 0.41
0.25 0.5905
0.5 0.6385
0.75 0.6305
1.0 0.611
1.5 0.5935
2.0 0.582
4.0 0.555
END
$p5s4 << END
0.0 0.0
0.1 0.0775
0.25 0.905
0.5 0.8085
0.75 0.7305
1.0 0.65
1.5 0.55
2.0 0.489
4.0 0.3365
END
$p5s5 << END
0.0 0.0
0.1 0.0135
0.25 0.845
0.5 0.749
0.75 0.542
1.0 0.462
1.5 0.4045
2.0 0.3635
4.0 0.1325
END
$p5s6 << END
0.0 0.0
0.1 0.0
0.25 0.7395
0.5 0.769
0.75 0.6085
1.0 0.571
1.5 0.4855
2.0 0.4545
4.0 0.2825
END
$p5s7 << END
0.0 0.0
0.1 0.002
0.25 0.795
0.5 0.7535
0.75 0.587
1.0 0.4985
1.5 0.4665
2.0 0.4225
4.0 0.2225
END
$p6s1 << END
0.0 0.0
0.10000000000000002 0.1695
0.25 0.5368333333333334
0.5 0.8688333333333333
0.75 0.8445
1.0 0.7386666666666667
1.5 0.4981666666666667
2.0 0.31950000000000006
4.0 0.09100000000000001
END
$p6s2 << END
0.0 0.0
0.0 0.0
0.0 0.0
0.1 0.0015
0.1 0.1115
0.1 0.3955
0.25 0.447
0.25 0.3985
0.25 0.765
0.5 0.877
0.5 0.8065
0.5 0.923
0.75 0.854
0.75 0.8215
0.75 0.858
1.0 0.7365
1.0 0.74
1.0 0.7395
1.5 0.442
1.5 0.553
1.5 0.4995
2.0 0.2485
2.0 0.39
2.0 0.32
4.0 0.053
4.0 0.129
4.0 0.091
END
$p6s3 << END
0.0 1.0
0.1 0.774
0.25 0.8545
0.5 0.858
0.75 0.831
1.0 0.7725
1.5 0.7115
2.0 0.692
4.0 0.6585
END
$p6s4 << END
0.0 1.0
0.1 0.5725
0.25 0.8135
0.5 0.8775
0.75 0.8025
1.0 0.683
1.5 0.408
2.0 0.2425
4.0 0.0675
END
$p6s5 << END
0.0 0.0
0.1 0.017
0.25 0.475
0.5 0.8635
0.75 0.824
1.0 0.709
1.5 0.442
2.0 0.278
4.0 0.0785
END
$p6s6 << END
0.0 0.0
0.1 0.025
0.25 0.619
0.5 0.9055
0.75 0.889
1.0 0.803
1.5 0.525
2.0 0.3395
4.0 0.0925
END
$p6s7 << END
0.0 0.0
0.1 0.0
0.25 0.417
0.5 0.9115
0.75 0.9155
1.0 0.839
1.5 0.6045
2.0 0.3975
4.0 0.1005
END
$p7s1 << END
0.0 0.0
0.10000000000000002 1.866173465822764
0.25 4.4434271655681075
0.5 7.669719071956177
0.75 9.63765967309051
1.0 10.860376136105751
1.5 12.213553101762855
2.0 12.90496392125366
4.0 13.848516153835794
END
$p7s2 << END
0.0 0.0
0.0 0.0
0.0 0.0
0.1 1.1472775343694241
0.1 2.092956133926308
0.1 2.35828672917256
0.25 3.741854258929046
0.25 4.445437196670953
0.25 5.142990041104323
0.5 7.084767911881816
0.5 7.5919158904319035
0.5 8.332473413554812
0.75 9.192678771899175
0.75 9.546532067526224
0.75 10.173768179846137
1.0 10.55743066065164
1.0 10.750984594618613
1.0 11.272713153046999
1.5 12.152457638645188
1.5 12.060917514664423
1.5 12.42728415197895
2.0 13.022548025327893
2.0 12.71755233239823
2.0 12.974791406034862
4.0 14.326908930302887
4.0 13.606667792641566
4.0 13.611971738562927
END
$p7s3 << END
0.0 0.0
0.1 4.210617312095245
0.25 7.691620969612875
0.5 9.97631189596663
0.75 11.045661233941315
1.0 11.663157244692407
1.5 12.294614126090485
2.0 12.579272182362882
4.0 12.90457344543357
END
$p7s4 << END
0.0 0.0
0.1 3.1211580276985975
0.25 5.813870287819787
0.5 8.475152077121518
0.75 10.244667000699724
1.0 11.410870696679337
1.5 12.77442871537275
2.0 13.513341339775625
4.0 14.609100063635124
END
$p7s5 << END
0.0 0.0
0.1 1.8146043729435417
0.25 4.815030274202497
0.5 8.172416485276552
0.75 10.121947307035658
1.0 11.335299975648102
1.5 12.715846301993661
2.0 13.454657285095854
4.0 14.538700692975524
END
$p7s6 << END
0.0 0.0
0.1 1.0417366859196453
0.25 3.613358527283357
0.5 6.790515795470239
0.75 8.716499918409438
1.0 9.934021802793133
1.5 11.338967759145811
2.0 12.107504569430755
4.0 13.303590113135416
END
$p7s7 << END
0.0 0.0
0.1 1.2401108829865826
0.25 3.882208509923933
0.5 7.254033348083004
0.75 9.395144167567954
1.0 10.791000432064532
1.5 12.440152036886438
2.0 13.356618927644673
4.0 14.787883658534545
END
$p8s1 << END
0.0 0.0
0.10000000000000002 0.0
0.25 0.00011022949181157552
0.5 0.005089152010100709
0.75 0.02451675076782218
1.0 0.061275973855516586
1.5 0.1599965685128397
2.0 0.25771253797237786
4.0 0.5193941379863147
END
$p8s2 << END
0.0 0.0
0.0 0.0
0.0 0.0
0.1 0.0
0.1 0.0
0.1 0.0
0.25 1.1718750138243194e-05
0.25 0.00011722819010901731
0.25 0.00020174153518746606
0.5 0.002280802399454842
0.5 0.005763549789749959
0.5 0.007223103841097327
0.75 0.017009806321919313
0.75 0.024785522450216375
0.75 0.03175492353133086
1.0 0.04906351731055838
1.0 0.06190205886842159
1.0 0.0728623453875698
1.5 0.14312471524698775
1.5 0.1609936523047363
1.5 0.17587133798679497
2.0 0.24070817070512568
2.0 0.25671333811387015
2.0 0.27571610509813765
4.0 0.5070817871391773
4.0 0.506797363278456
4.0 0.544303263541311
END
$p8s3 << END
0.0 0.000244140625
0.1 0.0005019531256039045
0.25 0.0017507324221660383
0.5 0.005024739581742324
0.75 0.007209920247074479
1.0 0.008355468755358742
1.5 0.009398925787721965
2.0 0.009766804993290861
4.0 0.01002319335586799
END
$p8s4 << END
0.0 0.0
0.1 7.364908851741347e-06
0.25 0.0020028889938439533
0.5 0.012927530885517626
0.75 0.03198518881480777
1.0 0.06531197092931325
1.5 0.1572331540904124
2.0 0.2510750328966933
4.0 0.5100548099866137
END
$p8s5 << END
0.0 0.0
0.1 0.0
0.25 3.255208346672589e-06
0.5 0.006940755216630351
0.75 0.03666788737495153
1.0 0.08444779460934661
1.5 0.19554565425991677
2.0 0.29804630516748876
4.0 0.5570859373919665
END
$p8s6 << END
0.0 0.0
0.1 0.0
0.25 1.0986327979480848e-06
0.5 0.0015263264936984343
0.75 0.017420084647896145
1.0 0.05575614418184341
1.5 0.16172094723050032
2.0 0.2641593426493928
4.0 0.5202888178825379
END
$p8s7 << END
0.0 0.0
0.1 0.0
0.25 4.882812503637979e-06
0.5 0.002562337248837139
0.75 0.016685017912946933
1.0 0.0490579834799646
1.5 0.14897721333759545
2.0 0.2502540283600683
4.0 0.510305501587689
END
$p9s1 << END
0.0 0.351673220594724
0.10000000000000002 0.3062791571728885
0.25 0.3327039659370979
0.5 0.5351580270032088
0.75 0.7967328229645888
1.0 1.0753091312100491
1.5 1.649163706496358
2.0 2.2310339269936086
4.0 4.577521993587414
END
$p9s2 << END
0.0 0.14102475345134735
0.0 0.37777256965637207
0.0 0.5362223386764526
0.1 0.15109102157130838
0.1 0.31701181988418103
0.1 0.45073463006317616
0.25 0.24258185466378926
0.25 0.3269528470635414
0.25 0.42857719608396294
0.5 0.48011801154911515
0.5 0.5206018124595284
0.5 0.6047542570009827
0.75 0.7413458143919707
0.75 0.7807557351589203
0.75 0.8680969193428755
1.0 1.008892684787512
1.0 1.0595031086206437
1.0 1.1575316002219915
1.5 1.5503057626187802
1.5 1.6350738032609224
1.5 1.7621115536093712
2.0 2.094837122261524
2.0 2.2193219814300535
2.0 2.3789426772892477
4.0 4.280654492080211
4.0 4.577085768312216
4.0 4.874825720369816
END
$p9s3 << END
0.0 0.7472125887870789
0.1 0.7736106697171926
0.25 0.8460034578740597
0.5 0.9153874335289002
0.75 0.9512360108047724
1.0 0.9736672960370779
1.5 0.9991436987519264
2.0 1.0118231949210168
4.0 1.0271957844644786
END
$p9s4 << END
0.0 0.7965516448020935
0.1 0.606564040184021
0.25 0.507751610122621
0.5 0.6425388342812657
0.75 0.87439843980968
1.0 1.1322937984168528
1.5 1.6728125086724759
2.0 2.2249471871852875
4.0 4.460487385094166
END
$p9s5 << END
0.0 0.16802950203418732
0.1 0.1798034445606172
0.25 0.297945380449295
0.5 0.5857036625742912
0.75 0.8958847149461507
1.0 1.2117739414274693
1.5 1.8491386868655681
2.0 2.4892667925059797
4.0 5.056569611072541
END
$p9s6 << END
0.0 0.0912318229675293
0.1 0.10530326187610627
0.25 0.22594544864445926
0.5 0.4919151083305478
0.75 0.7696041492372752
1.0 1.0501039324998855
1.5 1.6138616563081742
2.0 2.17898174777627
4.0 4.442916682422161
END
$p9s7 << END
0.0 0.11303061991930008
0.1 0.12590493949502707
0.25 0.23474071050807835
0.5 0.48718036455661057
0.75 0.7544271061271429
1.0 1.0252681135833264
1.5 1.5704492946565152
2.0 2.1173345426917076
4.0 4.309111093401909
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


272 10
289 10
306 10


540 10
557 10
574 10


END
do for [kind in 'svg png'] {
if (kind eq 'svg') {
set terminal svg size 1350,1086 enhanced font 'Arial,12' background '#ffffff'
set output 'near-origin.svg'
} else {
set terminal pngcairo size 2700,2172 enhanced font 'Arial,12' fontscale 2 linewidth 2 pointscale 2 background '#ffffff'
set output 'near-origin.png'
}
set multiplot
reset
unset border; unset tics; unset key
set xrange [0:1]; set yrange [0:1]
set label 1 'Decoding c·X' at screen 0.5,0.9834 center noenhanced font ',15'
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
set xlabel 'factor c' noenhanced
set ylabel 'density' noenhanced
set yrange [0.0:17.410050000000002]
set arrow from graph 0, first 1.0519 to graph 1, first 1.0519 nohead lc rgb '#777777' dt (6,4) lw 1.2
plot $p1s1 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7, \
  $p1s2 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.6, \
  $p1s3 using 1:2 with linespoints lc rgb '#D55E00' dt (14,5) lw 1.6 pt 5 ps 0.7, \
  $p1s4 using 1:2 with linespoints lc rgb '#009E73' dt (3,4) lw 1.6 pt 9 ps 0.7, \
  $p1s5 using 1:2 with linespoints lc rgb '#CC79A7' dt (14,4,3,4) lw 1.6 pt 13 ps 0.7, \
  $p1s6 using 1:2 with linespoints lc rgb '#E69F00' dt (7,4) lw 1.6 pt 11 ps 0.7, \
  $p1s7 using 1:2 with linespoints lc rgb '#56B4E9' dt (14,4,3,4,3,4) lw 1.6 pt 6 ps 0.7
reset
set lmargin at screen 0.3985; set rmargin at screen 0.6504
set tmargin at screen 0.9411; set bmargin at screen 0.7201
unset key
set minussign
set title 'random convolutions' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'factor c' noenhanced
set ylabel 'density' noenhanced
set yrange [0.0:1.02543]
set arrow from graph 0, first 0.9766 to graph 1, first 0.9766 nohead lc rgb '#777777' dt (6,4) lw 1.2
plot $p2s1 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7, \
  $p2s2 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.6, \
  $p2s3 using 1:2 with linespoints lc rgb '#D55E00' dt (14,5) lw 1.6 pt 5 ps 0.7, \
  $p2s4 using 1:2 with linespoints lc rgb '#009E73' dt (3,4) lw 1.6 pt 9 ps 0.7, \
  $p2s5 using 1:2 with linespoints lc rgb '#CC79A7' dt (14,4,3,4) lw 1.6 pt 13 ps 0.7, \
  $p2s6 using 1:2 with linespoints lc rgb '#E69F00' dt (7,4) lw 1.6 pt 11 ps 0.7, \
  $p2s7 using 1:2 with linespoints lc rgb '#56B4E9' dt (14,4,3,4,3,4) lw 1.6 pt 6 ps 0.7
reset
set lmargin at screen 0.7319; set rmargin at screen 0.9837
set tmargin at screen 0.9411; set bmargin at screen 0.7201
unset key
set minussign
set title 'attribute network' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'factor c' noenhanced
set ylabel 'density' noenhanced
set yrange [0.0:1.787205]
set arrow from graph 0, first 1.0128 to graph 1, first 1.0128 nohead lc rgb '#777777' dt (6,4) lw 1.2
plot $p3s1 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7, \
  $p3s2 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.6, \
  $p3s3 using 1:2 with linespoints lc rgb '#D55E00' dt (14,5) lw 1.6 pt 5 ps 0.7, \
  $p3s4 using 1:2 with linespoints lc rgb '#009E73' dt (3,4) lw 1.6 pt 9 ps 0.7, \
  $p3s5 using 1:2 with linespoints lc rgb '#CC79A7' dt (14,4,3,4) lw 1.6 pt 13 ps 0.7, \
  $p3s6 using 1:2 with linespoints lc rgb '#E69F00' dt (7,4) lw 1.6 pt 11 ps 0.7, \
  $p3s7 using 1:2 with linespoints lc rgb '#56B4E9' dt (14,4,3,4,3,4) lw 1.6 pt 6 ps 0.7
reset
set lmargin at screen 0.0652; set rmargin at screen 0.3170
set tmargin at screen 0.6335; set bmargin at screen 0.4125
unset key
set minussign
set title 'principal components' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'factor c' noenhanced
set ylabel 'precision' noenhanced
set yrange [0.0:1.0]
set arrow from graph 0, first 0.7445 to graph 1, first 0.7445 nohead lc rgb '#777777' dt (6,4) lw 1.2
plot $p4s1 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7, \
  $p4s2 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.6, \
  $p4s3 using 1:2 with linespoints lc rgb '#D55E00' dt (14,5) lw 1.6 pt 5 ps 0.7, \
  $p4s4 using 1:2 with linespoints lc rgb '#009E73' dt (3,4) lw 1.6 pt 9 ps 0.7, \
  $p4s5 using 1:2 with linespoints lc rgb '#CC79A7' dt (14,4,3,4) lw 1.6 pt 13 ps 0.7, \
  $p4s6 using 1:2 with linespoints lc rgb '#E69F00' dt (7,4) lw 1.6 pt 11 ps 0.7, \
  $p4s7 using 1:2 with linespoints lc rgb '#56B4E9' dt (14,4,3,4,3,4) lw 1.6 pt 6 ps 0.7
reset
set lmargin at screen 0.3985; set rmargin at screen 0.6504
set tmargin at screen 0.6335; set bmargin at screen 0.4125
unset key
set minussign
set title 'random convolutions' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'factor c' noenhanced
set ylabel 'precision' noenhanced
set yrange [0.0:1.0]
set arrow from graph 0, first 0.7715 to graph 1, first 0.7715 nohead lc rgb '#777777' dt (6,4) lw 1.2
plot $p5s1 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7, \
  $p5s2 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.6, \
  $p5s3 using 1:2 with linespoints lc rgb '#D55E00' dt (14,5) lw 1.6 pt 5 ps 0.7, \
  $p5s4 using 1:2 with linespoints lc rgb '#009E73' dt (3,4) lw 1.6 pt 9 ps 0.7, \
  $p5s5 using 1:2 with linespoints lc rgb '#CC79A7' dt (14,4,3,4) lw 1.6 pt 13 ps 0.7, \
  $p5s6 using 1:2 with linespoints lc rgb '#E69F00' dt (7,4) lw 1.6 pt 11 ps 0.7, \
  $p5s7 using 1:2 with linespoints lc rgb '#56B4E9' dt (14,4,3,4,3,4) lw 1.6 pt 6 ps 0.7
reset
set lmargin at screen 0.7319; set rmargin at screen 0.9837
set tmargin at screen 0.6335; set bmargin at screen 0.4125
unset key
set minussign
set title 'attribute network' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'factor c' noenhanced
set ylabel 'precision' noenhanced
set yrange [0.0:1.0]
set arrow from graph 0, first 0.784 to graph 1, first 0.784 nohead lc rgb '#777777' dt (6,4) lw 1.2
plot $p6s1 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7, \
  $p6s2 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.6, \
  $p6s3 using 1:2 with linespoints lc rgb '#D55E00' dt (14,5) lw 1.6 pt 5 ps 0.7, \
  $p6s4 using 1:2 with linespoints lc rgb '#009E73' dt (3,4) lw 1.6 pt 9 ps 0.7, \
  $p6s5 using 1:2 with linespoints lc rgb '#CC79A7' dt (14,4,3,4) lw 1.6 pt 13 ps 0.7, \
  $p6s6 using 1:2 with linespoints lc rgb '#E69F00' dt (7,4) lw 1.6 pt 11 ps 0.7, \
  $p6s7 using 1:2 with linespoints lc rgb '#56B4E9' dt (14,4,3,4,3,4) lw 1.6 pt 6 ps 0.7
reset
set lmargin at screen 0.0652; set rmargin at screen 0.3170
set tmargin at screen 0.3260; set bmargin at screen 0.1050
unset key
set minussign
set title 'diversity, principal components' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'factor c' noenhanced
set ylabel 'mean distance of two images' noenhanced
set yrange [0.0:15.527277841461274]
set arrow from graph 0, first 10.918030923895941 to graph 1, first 10.918030923895941 nohead lc rgb '#777777' dt (6,4) lw 1.2
plot $p7s1 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7, \
  $p7s2 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.6, \
  $p7s3 using 1:2 with linespoints lc rgb '#D55E00' dt (14,5) lw 1.6 pt 5 ps 0.7, \
  $p7s4 using 1:2 with linespoints lc rgb '#009E73' dt (3,4) lw 1.6 pt 9 ps 0.7, \
  $p7s5 using 1:2 with linespoints lc rgb '#CC79A7' dt (14,4,3,4) lw 1.6 pt 13 ps 0.7, \
  $p7s6 using 1:2 with linespoints lc rgb '#E69F00' dt (7,4) lw 1.6 pt 11 ps 0.7, \
  $p7s7 using 1:2 with linespoints lc rgb '#56B4E9' dt (14,4,3,4,3,4) lw 1.6 pt 6 ps 0.7
reset
set lmargin at screen 0.3985; set rmargin at screen 0.6504
set tmargin at screen 0.3260; set bmargin at screen 0.1050
unset key
set minussign
set title 'saturation' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'factor c' noenhanced
set ylabel 'share of values beyond ±0.98' noenhanced
set yrange [0.0:0.5849402342615649]
set arrow from graph 0, first 0.03998897295222923 to graph 1, first 0.03998897295222923 nohead lc rgb '#777777' dt (6,4) lw 1.2
plot $p8s1 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7, \
  $p8s2 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.6, \
  $p8s3 using 1:2 with linespoints lc rgb '#D55E00' dt (14,5) lw 1.6 pt 5 ps 0.7, \
  $p8s4 using 1:2 with linespoints lc rgb '#009E73' dt (3,4) lw 1.6 pt 9 ps 0.7, \
  $p8s5 using 1:2 with linespoints lc rgb '#CC79A7' dt (14,4,3,4) lw 1.6 pt 13 ps 0.7, \
  $p8s6 using 1:2 with linespoints lc rgb '#E69F00' dt (7,4) lw 1.6 pt 11 ps 0.7, \
  $p8s7 using 1:2 with linespoints lc rgb '#56B4E9' dt (14,4,3,4,3,4) lw 1.6 pt 6 ps 0.7
reset
set lmargin at screen 0.7319; set rmargin at screen 0.9837
set tmargin at screen 0.3260; set bmargin at screen 0.1050
unset key
set minussign
set title 'level' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'factor c' noenhanced
set ylabel 'root mean square before tanh' noenhanced
set yrange [0.0:5.309398091626168]
plot $p9s1 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7, \
  $p9s2 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.6, \
  $p9s3 using 1:2 with linespoints lc rgb '#D55E00' dt (14,5) lw 1.6 pt 5 ps 0.7, \
  $p9s4 using 1:2 with linespoints lc rgb '#009E73' dt (3,4) lw 1.6 pt 9 ps 0.7, \
  $p9s5 using 1:2 with linespoints lc rgb '#CC79A7' dt (14,4,3,4) lw 1.6 pt 13 ps 0.7, \
  $p9s6 using 1:2 with linespoints lc rgb '#E69F00' dt (7,4) lw 1.6 pt 11 ps 0.7, \
  $p9s7 using 1:2 with linespoints lc rgb '#56B4E9' dt (14,4,3,4,3,4) lw 1.6 pt 6 ps 0.7
reset
set lmargin at screen 0.1030; set rmargin at screen 0.8970
set tmargin at screen 0.0460; set bmargin at screen 0.0092
unset border; unset tics; unset key
set xrange [0:1072]; set yrange [0:40]
set label 'D = 100, width 0.5, default' at 46,30 left noenhanced
set label 'D = 100, width 0.5, tanh' at 314,30 left noenhanced
set label 'D = 100, width 1.0, default' at 582,30 left noenhanced
set label 'D = 50, width 0.5, default' at 850,30 left noenhanced
set label 'D = 200, width 0.5, default' at 46,10 left noenhanced
set label 'D = 500, width 0.5, default' at 314,10 left noenhanced
set label 'other real images' at 582,10 left noenhanced
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
  $legend index 6 using 1:2 with lines lc rgb '#777777' dt (6,4) lw 1.2
unset multiplot
unset output
}
