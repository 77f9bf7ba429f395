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
2.0 0.13129428565700701
5.0 0.08978225567878645
10.0 0.06944336294222447
20.0 0.043975384272713525
50.0 0.03420599511764022
100.0 0.020263869636318155
200.0 0.023707330367129964
500.0 0.01047057148231495
1000.0 0.009883126571516687
END
$p2s4 << END
2.0 0.008526022091527807
5.0 0.008236969696991447
10.0 0.01079677632896231
20.0 0.006336905643161639
50.0 0.00943189315530879
100.0 0.006162601613618701
200.0 0.010488023553345771
500.0 0.010196363833783528
1000.0 0.004552720550839107
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
5.0 0.03464844010496507
10.0 0.02218815796820167
20.0 0.014503624706416807
50.0 0.008575643351264123
100.0 0.0058649665743299995
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
50.0 0.0009168453803954091
100.0 0.0004496887592923271
200.0 0.00022199271848408197
500.0 8.784499515751554e-05
1000.0 4.3692661071903505e-05
10000.0 4.332732879891443e-06
END
$p3s3 << END
2.0 0.043619897429472365
5.0 0.008943664630114201
10.0 0.004269162636610618
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
5.0 0.004571724296070365 0.06472515591385977
10.0 0.0 0.05226487377709638
20.0 0.0 0.04458034051531151
50.0 0.0 0.03865235916015883
100.0 0.0 0.035941682383224705
200.0 0.0 0.034127878997761874
500.0 0.0 0.03258642872450776
1000.0 0.0 0.03183298739943394
END
$p4s2 << END
2.0 0.08703320345317675
5.0 0.03464844010496507
10.0 0.02218815796820167
20.0 0.014503624706416807
50.0 0.008575643351264123
100.0 0.0058649665743299995
200.0 0.004051163188867168
500.0 0.002509712915613055
1000.0 0.0017562715905392323
END
$p4s3 << END
2.0 0.08604311370018444
5.0 0.038063518076017294
10.0 0.02328998289759443
20.0 0.01841085234956752
50.0 0.014947087781583157
100.0 0.00888467119445846
200.0 0.016418020819220724
500.0 0.012474550132231643
1000.0 0.014334759223082805
END
$p4s4 << END
2.0 0.007892725839249992
5.0 0.0061555063744909155
10.0 0.011237050134537463
20.0 0.004947122922262057
50.0 0.008362927313101287
100.0 0.013358503545175537
200.0 0.01264269808814289
500.0 0.01035703034856822
1000.0 0.01267350666985112
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


265 50
282 50
299 50


526 50
543 50
560 50


4 30
21 30
38 30


265 30
282 30
299 30


526 30
543 30
560 30


4 10
21 10
38 10


END
do for [kind in 'svg png'] {
if (kind eq 'svg') {
set terminal svg size 872,772 enhanced font 'Arial,12' background '#ffffff'
set output 'norm-law.svg'
} else {
set terminal pngcairo size 1744,1544 enhanced font 'Arial,12' fontscale 2 linewidth 2 pointscale 2 background '#ffffff'
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
set lmargin at screen 0.0849; set rmargin at screen 0.4748
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
set lmargin at screen 0.5849; set rmargin at screen 0.9748
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
set lmargin at screen 0.0849; set rmargin at screen 0.4748
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
set lmargin at screen 0.5849; set rmargin at screen 0.9748
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
set lmargin at screen 0.0505; set rmargin at screen 0.9484
set tmargin at screen 0.0907; set bmargin at screen 0.0130
unset border; unset tics; unset key
set xrange [0:783]; set yrange [0:60]
set label 'limit law' at 46,50 left noenhanced
set label 'Edgeworth term' at 307,50 left noenhanced
set label 'power transform' at 568,50 left noenhanced
set label 'limit law, exact ± band' at 46,30 left noenhanced
set object rectangle from 4,25 to 38,35 fc rgb '#56B4E9' fs transparent solid 0.22 noborder
set label 'simulated, from the limit law' at 307,30 left noenhanced
set label 'simulated, from the exact law' at 568,30 left noenhanced
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
