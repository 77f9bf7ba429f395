# A picture and its data. To draw it again: gnuplot -d norm-law.gp
set encoding utf8
set decimalsign '.'
$p1s1 << END
2.0 0.134604471720782
5.0 0.08479838176076832
10.0 0.05975113126130549
20.0 0.04215735132326959
50.0 0.026623643356817883
100.0 0.018816142528604973
200.0 0.013301567154541172
500.0 0.008411327682659842
1000.0 0.005947393938179224
10000.0 0.0018806418696974414
END
$p1s2 << END
2.0 0.031296073847568995
5.0 0.007331595483803535
10.0 0.002891095628792001
20.0 0.001329781509950556
50.0 0.0005254815533450308
100.0 0.0002607222160194711
200.0 0.0001295874841372724
500.0 5.154705624615952e-05
1000.0 2.569897826110168e-05
10000.0 2.557347873133331e-06
END
$p1s3 << END
2.0 0.01218988631628208
5.0 0.0026098263091426377
10.0 0.0012688056290059424
20.0 0.0006062938483994973
50.0 0.00022964182447809955
100.0 0.00011122253374365454
200.0 5.428843679189388e-05
500.0 2.1235142004472074e-05
1000.0 1.0495035296903543e-05
10000.0 1.0291015276886473e-06
END
$p2s1 << END
2.0 0.10452775591188729 0.1646811875296767
5.0 0.05472166595187361 0.11487509756966302
10.0 0.02967441545241079 0.0898278470702002
20.0 0.012080635514374886 0.07223406713216429
50.0 0.0 0.05670035916571259
100.0 0.0 0.04889285833749968
200.0 0.0 0.04337828296343588
500.0 0.0 0.03848804349155455
1000.0 0.0 0.03602410974707393
END
$p2s2 << END
2.0 0.134604471720782
5.0 0.08479838176076832
10.0 0.05975113126130549
20.0 0.04215735132326959
50.0 0.026623643356817883
100.0 0.018816142528604973
200.0 0.013301567154541172
500.0 0.008411327682659842
1000.0 0.005947393938179224
END
$p2s3 << END
2.0 0.13190314078578763
5.0 0.09303344750718584
10.0 0.0632298154813451
20.0 0.04708040541250713
50.0 0.033086140055666236
100.0 0.023214605992918358
200.0 0.019675095387110042
500.0 0.015480930398233506
1000.0 0.009202755366943899
END
$p2s4 << END
2.0 0.010401233253771514
5.0 0.009753312479096055
10.0 0.008779212103983108
20.0 0.007180202590013507
50.0 0.007282699483398103
100.0 0.00661576817191839
200.0 0.0068309906042990365
500.0 0.010344563678009205
1000.0 0.005393602113831414
END
$p2s5 << END
2.0 0.030057366163546595
5.0 0.030057366163546595
10.0 0.030057366163546595
20.0 0.030057366163546595
50.0 0.030057366163546595
100.0 0.030057366163546595
200.0 0.030057366163546595
500.0 0.030057366163546595
1000.0 0.030057366163546595
END
$p3s1 << END
2.0 0.08703320345317675
5.0 0.0346484401049639
10.0 0.02218815796820167
20.0 0.014503624706416807
50.0 0.008575643351264123
100.0 0.005864966574330388
200.0 0.004051163188867168
500.0 0.002509712915613055
1000.0 0.0017562715905392323
10000.0 0.00054594407438735
END
$p3s2 << END
2.0 0.048885307266824884
5.0 0.010907797333491398
10.0 0.005064785144864442
20.0 0.002392257380627094
50.0 0.0009168453803947985
100.0 0.0004496887592923271
200.0 0.00022199271848408197
500.0 8.784499515751554e-05
1000.0 4.3692661071903505e-05
10000.0 4.332732879891443e-06
END
$p3s3 << END
2.0 0.043619897429472365
5.0 0.008943664630113896
10.0 0.004269162636610591
20.0 0.0020308002593981966
50.0 0.00078206541958184
100.0 0.00038433994690859064
200.0 0.00018997084100419448
500.0 7.525099766736432e-05
1000.0 3.744702771699138e-05
10000.0 3.716273913989543e-06
END
$p4s1 << END
2.0 0.056956487644282044 0.11710991926207145
5.0 0.0045717242960692 0.0647251559138586
10.0 0.0 0.05226487377709638
20.0 0.0 0.04458034051531151
50.0 0.0 0.03865235916015883
100.0 0.0 0.03594168238322509
200.0 0.0 0.034127878997761874
500.0 0.0 0.03258642872450776
1000.0 0.0 0.03183298739943394
END
$p4s2 << END
2.0 0.08703320345317675
5.0 0.0346484401049639
10.0 0.02218815796820167
20.0 0.014503624706416807
50.0 0.008575643351264123
100.0 0.005864966574330388
200.0 0.004051163188867168
500.0 0.002509712915613055
1000.0 0.0017562715905392323
END
$p4s3 << END
2.0 0.09240508256116747
5.0 0.030400687717448527
10.0 0.023861238451327954
20.0 0.013376770216839015
50.0 0.020818138171665335
100.0 0.013144792770055425
200.0 0.009961244441382161
500.0 0.005788063924460407
1000.0 0.007259500034464128
END
$p4s4 << END
2.0 0.007872273724842893
5.0 0.016019818730618196
10.0 0.006423437770711415
20.0 0.010994882721191368
50.0 0.013554085789587111
100.0 0.008930569804425637
200.0 0.006028011819274093
500.0 0.00794322723087626
1000.0 0.008693705862277135
END
$p4s5 << END
2.0 0.030057366163546595
5.0 0.030057366163546595
10.0 0.030057366163546595
20.0 0.030057366163546595
50.0 0.030057366163546595
100.0 0.030057366163546595
200.0 0.030057366163546595
500.0 0.030057366163546595
1000.0 0.030057366163546595
END
$legend << END
4 50
21 50
38 50


288 50
305 50
322 50


572 50
589 50
606 50


4 30
21 30
38 30


288 30
305 30
322 30


572 30
589 30
606 30


4 10
21 10
38 10


END
do for [kind in 'svg png'] {
if (kind eq 'svg') {
set terminal svg size 900,772 enhanced font 'Arial,12' background '#ffffff'
set output 'norm-law.svg'
} else {
set terminal pngcairo size 1800,1544 enhanced font 'Arial,12' fontscale 2 linewidth 2 pointscale 2 background '#ffffff'
set output 'norm-law.png'
}
set multiplot
reset
unset border; unset tics; unset key
set xrange [0:1]; set yrange [0:1]
set label 1 'Distance of the norm''s law from its approximations' at screen 0.5,0.9767 center noenhanced font ',15'
plot NaN notitle
unset label 1
reset
set lmargin at screen 0.0978; set rmargin at screen 0.4756
set tmargin at screen 0.9171; set bmargin at screen 0.6062
unset key
set minussign
set title 'normal, exact' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'dimension D' noenhanced
set ylabel 'Kolmogorov–Smirnov distance' noenhanced
set logscale x
set format x '10^{%L}'
set logscale y
set format y '10^{%L}'
plot $p1s1 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7, \
  $p1s2 using 1:2 with linespoints lc rgb '#D55E00' dt (14,5) lw 1.6 pt 5 ps 0.7, \
  $p1s3 using 1:2 with linespoints lc rgb '#009E73' dt (3,4) lw 1.6 pt 9 ps 0.7
reset
set lmargin at screen 0.5978; set rmargin at screen 0.9756
set tmargin at screen 0.9171; set bmargin at screen 0.6062
unset key
set minussign
set title 'normal, simulated' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'dimension D' noenhanced
set ylabel 'Kolmogorov–Smirnov distance' noenhanced
set logscale x
set format x '10^{%L}'
set yrange [0.0:0.2]
set ytics ('0' 0.0, '0.1' 0.1, '0.2' 0.2) noenhanced
plot $p2s1 using 1:2:3 with filledcurves lc rgb '#56B4E9' fs transparent solid 0.22 noborder, \
  $p2s2 using 1:2 with lines lc rgb '#0072B2' dt 1 lw 1.8, \
  $p2s3 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.6, \
  $p2s4 using 1:2 with points lc rgb '#CC79A7' pt 13 ps 0.6, \
  $p2s5 using 1:2 with lines lc rgb '#000000' dt (20,4) lw 1.8
reset
set lmargin at screen 0.0978; set rmargin at screen 0.4756
set tmargin at screen 0.4845; set bmargin at screen 0.1736
unset key
set minussign
set title 'uniform, exact' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'dimension D' noenhanced
set ylabel 'Kolmogorov–Smirnov distance' noenhanced
set logscale x
set format x '10^{%L}'
set logscale y
set format y '10^{%L}'
plot $p3s1 using 1:2 with linespoints lc rgb '#0072B2' dt 1 lw 1.6 pt 7 ps 0.7, \
  $p3s2 using 1:2 with linespoints lc rgb '#D55E00' dt (14,5) lw 1.6 pt 5 ps 0.7, \
  $p3s3 using 1:2 with linespoints lc rgb '#009E73' dt (3,4) lw 1.6 pt 9 ps 0.7
reset
set lmargin at screen 0.5978; set rmargin at screen 0.9756
set tmargin at screen 0.4845; set bmargin at screen 0.1736
unset key
set minussign
set title 'uniform, simulated' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'dimension D' noenhanced
set ylabel 'Kolmogorov–Smirnov distance' noenhanced
set logscale x
set format x '10^{%L}'
set yrange [0.0:0.2]
set ytics ('0' 0.0, '0.1' 0.1, '0.2' 0.2) noenhanced
plot $p4s1 using 1:2:3 with filledcurves lc rgb '#56B4E9' fs transparent solid 0.22 noborder, \
  $p4s2 using 1:2 with lines lc rgb '#0072B2' dt 1 lw 1.8, \
  $p4s3 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.6, \
  $p4s4 using 1:2 with points lc rgb '#CC79A7' pt 13 ps 0.6, \
  $p4s5 using 1:2 with lines lc rgb '#000000' dt (20,4) lw 1.8
reset
set lmargin at screen 0.0267; set rmargin at screen 0.9733
set tmargin at screen 0.0907; set bmargin at screen 0.0130
unset border; unset tics; unset key
set xrange [0:852]; set yrange [0:60]
set label 'limit law' at 46,50 left noenhanced
set label 'Edgeworth term' at 330,50 left noenhanced
set label 'power transform' at 614,50 left noenhanced
set label 'limit law, exact ± band' at 46,30 left noenhanced
set object rectangle from 4,25 to 38,35 fc rgb '#56B4E9' fs transparent solid 0.22 noborder
set label 'simulated, from the limit law' at 330,30 left noenhanced
set label 'simulated, from the exact law' at 614,30 left noenhanced
set label 'critical value' at 46,10 left noenhanced
plot $legend index 0 using 1:2 with lines lc rgb '#0072B2' dt 1 lw 1.8, \
  $legend index 0 using 1:2 every ::1::1 with points lc rgb '#0072B2' pt 7 ps 0.6, \
  $legend index 1 using 1:2 with lines lc rgb '#D55E00' dt (14,5) lw 1.8, \
  $legend index 1 using 1:2 every ::1::1 with points lc rgb '#D55E00' pt 5 ps 0.6, \
  $legend index 2 using 1:2 with lines lc rgb '#009E73' dt (3,4) lw 1.8, \
  $legend index 2 using 1:2 every ::1::1 with points lc rgb '#009E73' pt 9 ps 0.6, \
  $legend index 4 using 1:2 every ::1::1 with points lc rgb '#0072B2' pt 7 ps 0.6, \
  $legend index 5 using 1:2 every ::1::1 with points lc rgb '#CC79A7' pt 13 ps 0.6, \
  $legend index 6 using 1:2 with lines lc rgb '#000000' dt (20,4) lw 1.8
unset multiplot
unset output
}
