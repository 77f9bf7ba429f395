# A picture and its data. To draw it again: gnuplot -d orthogonal-subspace.gp
set encoding utf8
set decimalsign '.'
$p1s1 << END
-0.2 0.52195 0.5028 0.5411 0.36800000000000005 0.5411 0.5028
0.8 4.5184 3.2123 5.8245 0.36800000000000005 5.8245 3.2123
1.8 6.5646 4.6736 8.4556 0.36800000000000005 8.4556 4.6736
2.8 2.979 2.194 3.7640000000000002 0.36800000000000005 3.764 2.194
3.8 3.4629 NaN NaN 0.36800000000000005 NaN NaN
4.8 0.0229 NaN NaN 0.36800000000000005 NaN NaN
5.8 1.0519 NaN NaN 0.36800000000000005 NaN NaN
END
$p1s2 << END
0.2 0.5639 0.5368178102805552 0.5909821897194447 0.36800000000000005 NaN
1.2 7.6248 5.7776956661845 9.471904333815498 0.36800000000000005 NaN
2.2 9.706 7.031722153552477 12.380277846447523 0.36800000000000005 NaN
3.2 5.726 4.61584235353712 6.83615764646288 0.36800000000000005 NaN
4.2 7.4108 NaN NaN 0.36800000000000005 NaN
5.2 0.0215 NaN NaN 0.36800000000000005 NaN
6.2 1.0519 NaN NaN 0.36800000000000005 NaN
END
$p2s1 << END
-0.2 0.4377 0.419 0.4564 0.36800000000000005 0.4564 0.419
0.8 0.38055 0.3597 0.4014 0.36800000000000005 0.4014 0.3597
1.8 0.5372 0.5128 0.5616 0.36800000000000005 0.5616 0.5128
2.8 0.26439999999999997 0.25559999999999994 0.2732 0.36800000000000005 0.2732 0.2556
3.8 0.0 NaN NaN 0.36800000000000005 NaN NaN
4.8 0.0734 NaN NaN 0.36800000000000005 NaN NaN
5.8 0.9766 NaN NaN 0.36800000000000005 NaN NaN
END
$p2s2 << END
0.2 0.481 0.4545542063836231 0.5074457936163769 0.36800000000000005 NaN
1.2 0.0006 -0.028886352775479004 0.030086352775479004 0.36800000000000005 NaN
2.2 0.0012 -0.03330681092190349 0.03570681092190349 0.36800000000000005 NaN
3.2 0.0004 -0.01204507934888324 0.012845079348883239 0.36800000000000005 NaN
4.2 0.0 NaN NaN 0.36800000000000005 NaN
5.2 0.1142 NaN NaN 0.36800000000000005 NaN
6.2 0.9766 NaN NaN 0.36800000000000005 NaN
END
$p3s1 << END
-0.2 0.7667999999999999 0.7341 0.7994999999999999 0.36800000000000005 0.7995 0.7341
0.8 0.3907 0.3248 0.4566 0.36800000000000005 0.4566 0.3248
1.8 0.3722 0.3324 0.412 0.36800000000000005 0.412 0.3324
2.8 0.391 0.29240000000000005 0.4896 0.36800000000000005 0.4896 0.2924
3.8 0.0 NaN NaN 0.36800000000000005 NaN NaN
4.8 0.037 NaN NaN 0.36800000000000005 NaN NaN
5.8 1.0128 NaN NaN 0.36800000000000005 NaN NaN
END
$p3s2 << END
0.2 0.8449 0.7986552165103997 0.8911447834896002 0.36800000000000005 NaN
1.2 0.4218 0.328603326239613 0.514996673760387 0.36800000000000005 NaN
2.2 0.33 0.27371430021755083 0.3862856997824492 0.36800000000000005 NaN
3.2 0.4568 0.31735854275001285 0.5962414572499871 0.36800000000000005 NaN
4.2 0.0 NaN NaN 0.36800000000000005 NaN
5.2 0.0254 NaN NaN 0.36800000000000005 NaN
6.2 1.0128 NaN NaN 0.36800000000000005 NaN
END
$p4s1 << END
-0.2 0.5815 0.534 0.629 0.36800000000000005 0.629 0.534
0.8 0.9915 0.9855 0.9975 0.36800000000000005 0.9975 0.9855
1.8 0.997 0.994 1.0 0.36800000000000005 1.0 0.994
2.8 0.982 0.972 0.992 0.36800000000000005 0.992 0.972
3.8 1.0 NaN NaN 0.36800000000000005 NaN NaN
4.8 0.055 NaN NaN 0.36800000000000005 NaN NaN
5.8 0.7445 NaN NaN 0.36800000000000005 NaN NaN
END
$p4s2 << END
0.2 0.6165 0.5493248557872781 0.683675144212722 0.36800000000000005 NaN
1.2 1.0 0.9915147186257615 1.0084852813742387 0.36800000000000005 NaN
2.2 1.0 0.9957573593128807 1.0042426406871192 0.36800000000000005 NaN
3.2 1.0 0.985857864376269 1.014142135623731 0.36800000000000005 NaN
4.2 1.0 NaN NaN 0.36800000000000005 NaN
5.2 0.039 NaN NaN 0.36800000000000005 NaN
6.2 0.7445 NaN NaN 0.36800000000000005 NaN
END
$p5s1 << END
-0.2 0.50925 0.49 0.5285 0.36800000000000005 0.5285 0.49
0.8 0.51225 0.5095 0.515 0.36800000000000005 0.515 0.5095
1.8 0.619 0.6 0.638 0.36800000000000005 0.6 0.638
2.8 0.404 0.39200000000000007 0.416 0.36800000000000005 0.392 0.416
3.8 0.0 NaN NaN 0.36800000000000005 NaN NaN
4.8 0.173 NaN NaN 0.36800000000000005 NaN NaN
5.8 0.7715 NaN NaN 0.36800000000000005 NaN NaN
END
$p5s2 << END
0.2 0.532 0.504776388924318 0.5592236110756821 0.36800000000000005 NaN
1.2 0.0 -0.003889087296526054 0.003889087296526054 0.36800000000000005 NaN
2.2 0.0 -0.02687005768508883 0.02687005768508883 0.36800000000000005 NaN
3.2 0.0 -0.016970562748477115 0.016970562748477115 0.36800000000000005 NaN
4.2 0.0 NaN NaN 0.36800000000000005 NaN
5.2 0.324 NaN NaN 0.36800000000000005 NaN
6.2 0.7715 NaN NaN 0.36800000000000005 NaN
END
$p6s1 << END
-0.2 0.724 0.705 0.743 0.36800000000000005 0.743 0.705
0.8 0.49924999999999997 0.433 0.5655 0.36800000000000005 0.5655 0.433
1.8 0.485 0.4099999999999999 0.56 0.36800000000000005 0.56 0.41
2.8 0.481 0.44999999999999996 0.512 0.36800000000000005 0.512 0.45
3.8 0.0 NaN NaN 0.36800000000000005 NaN NaN
4.8 0.095 NaN NaN 0.36800000000000005 NaN NaN
5.8 0.784 NaN NaN 0.36800000000000005 NaN NaN
END
$p6s2 << END
0.2 0.758 0.7311299423149111 0.7848700576850889 0.36800000000000005 NaN
1.2 0.7535 0.6598083514927824 0.8471916485072175 0.36800000000000005 NaN
2.2 0.728 0.6219339828220178 0.8340660171779821 0.36800000000000005 NaN
3.2 0.714 0.670159379566434 0.7578406204335659 0.36800000000000005 NaN
4.2 0.0 NaN NaN 0.36800000000000005 NaN
5.2 0.0635 NaN NaN 0.36800000000000005 NaN
6.2 0.784 NaN NaN 0.36800000000000005 NaN
END
$p7s1 << END
-0.2 11.193874360973616 10.975827454782756 11.411921267164477 0.36800000000000005 10.975827454782758 11.411921267164477
0.8 4.418017020319725 4.196469262804261 4.63956477783519 0.36800000000000005 4.196469262804261 4.639564777835191
1.8 3.856448025135645 3.5443261774734593 4.168569872797831 0.36800000000000005 3.5443261774734593 4.168569872797831
2.8 4.501879859398947 4.3376505252166195 4.666109193581275 0.36800000000000005 4.3376505252166195 4.666109193581276
3.8 0.6983629282101667 NaN NaN 0.36800000000000005 NaN NaN
4.8 14.550921922423765 NaN NaN 0.36800000000000005 NaN NaN
5.8 10.918030923895941 NaN NaN 0.36800000000000005 NaN NaN
END
$p7s2 << END
0.2 10.948306941268065 10.639942049299458 11.256671833236672 0.36800000000000005 NaN
1.2 2.3344231957906145 2.021107352398898 2.6477390391823312 0.36800000000000005 NaN
2.2 2.0764831371974064 1.635076187120594 2.517890087274219 0.36800000000000005 NaN
3.2 2.3246003425152897 2.0923449907751377 2.5568556942554417 0.36800000000000005 NaN
4.2 0.6658464650232855 NaN NaN 0.36800000000000005 NaN
5.2 15.691944967822353 NaN NaN 0.36800000000000005 NaN
6.2 10.918030923895941 NaN NaN 0.36800000000000005 NaN
END
$p8s1 << END
-0.2 10.25408147521875 9.966529423922072 10.54163352651543 0.36800000000000005 9.96652942392207 10.54163352651543
0.8 5.1377703114153075 5.10196009122261 5.173580531608005 0.36800000000000005 5.101960091222609 5.173580531608005
1.8 4.641821909640504 4.546238197263973 4.737405622017034 0.36800000000000005 4.546238197263972 4.737405622017034
2.8 5.193734530611458 5.182092853816579 5.205376207406337 0.36800000000000005 5.205376207406337 5.182092853816579
3.8 12.885479545487401 NaN NaN 0.36800000000000005 NaN NaN
4.8 17.33038785789554 NaN NaN 0.36800000000000005 NaN NaN
5.8 10.817708874094563 NaN NaN 0.36800000000000005 NaN NaN
END
$p8s2 << END
0.2 9.801067613080104 9.394407602248135 10.207727623912072 0.36800000000000005 NaN
1.2 3.953772714291057 3.9031294152229763 4.004416013359137 0.36800000000000005 NaN
2.2 3.4820148141106415 3.346839031725782 3.617190596495501 0.36800000000000005 NaN
3.2 3.9527123400133344 3.9362485228012525 3.9691761572254163 0.36800000000000005 NaN
4.2 13.557453890531624 NaN NaN 0.36800000000000005 NaN
5.2 17.230139141911206 NaN NaN 0.36800000000000005 NaN
6.2 10.817708874094563 NaN NaN 0.36800000000000005 NaN
END
$p9s1 << END
-0.2 9.293259560834475 9.098558502535678 9.487960619133272 0.36800000000000005 9.487960619133274 9.098558502535678
0.8 4.817248390584258 4.804630765114254 4.829866016054261 0.36800000000000005 4.829866016054261 4.804630765114253
1.8 4.438489225846029 4.384160142390499 4.492818309301558 0.36800000000000005 4.384160142390499 4.492818309301558
2.8 4.894966807014505 4.838856527880296 4.951077086148715 0.36800000000000005 4.951077086148715 4.838856527880295
3.8 3.550135827114336 NaN NaN 0.36800000000000005 NaN NaN
4.8 14.415423134506824 NaN NaN 0.36800000000000005 NaN NaN
5.8 10.975857594942925 NaN NaN 0.36800000000000005 NaN NaN
END
$p9s2 << END
0.2 9.32033255171969 9.044983674465136 9.595681428974245 0.36800000000000005 NaN
1.2 3.8293324059247333 3.8114883888601097 3.847176422989357 0.36800000000000005 NaN
2.2 3.414909181874974 3.338076255220864 3.491742108529084 0.36800000000000005 NaN
3.2 3.8276068370201237 3.748254919279984 3.9069587547602636 0.36800000000000005 NaN
4.2 3.7097475581119053 NaN NaN 0.36800000000000005 NaN
5.2 14.6300025107017 NaN NaN 0.36800000000000005 NaN
6.2 10.975857594942925 NaN NaN 0.36800000000000005 NaN
END
$legend << END
4 10
21 10
38 10


128 10
145 10
162 10


END
do for [kind in 'svg png'] {
if (kind eq 'svg') {
set terminal svg size 1674,1072 enhanced font 'Arial,12' background '#ffffff'
set output 'orthogonal-subspace.svg'
} else {
set terminal pngcairo size 3348,2144 enhanced font 'Arial,12' fontscale 2 linewidth 2 pointscale 2 background '#ffffff'
set output 'orthogonal-subspace.png'
}
set multiplot
reset
unset border; unset tics; unset key
set xrange [0:1]; set yrange [0:1]
set label 1 'Generators trained on a subspace' at screen 0.5,0.9832 center noenhanced font ',15'
plot NaN notitle
unset label 1
reset
set lmargin at screen 0.0526; set rmargin at screen 0.3202
set tmargin at screen 0.9403; set bmargin at screen 0.7164
unset key
set minussign
set title 'principal components' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set ylabel 'density' noenhanced
set xrange [-0.6:6.6]
set xtics ('train' 0.0, 'orthogonal' 1.0, 'low level' 2.0, 'high level' 3.0, 'untrained' 4.0, '4 X' 5.0, 'real' 6.0) rotate by 35 right noenhanced
set yrange [0:*]
plot $p1s1 using 1:2:5 with boxes lc rgb '#0072B2' fs solid 0.75 noborder, \
  $p1s1 using 1:3:(0):($4-$3) with vectors heads size graph 0.008,90 lc rgb '#333333' lw 1.2, \
  $p1s1 using 1:6 with points lc rgb '#333333' pt 7 ps 0.35, \
  $p1s1 using 1:7 with points lc rgb '#333333' pt 7 ps 0.35, \
  $p1s2 using 1:2:5 with boxes lc rgb '#D55E00' fs solid 0.75 noborder, \
  $p1s2 using 1:3:(0):($4-$3) with vectors heads size graph 0.008,90 lc rgb '#333333' lw 1.2, \
  $p1s2 using 1:6 with points lc rgb '#333333' pt 7 ps 0.35
reset
set lmargin at screen 0.3859; set rmargin at screen 0.6535
set tmargin at screen 0.9403; set bmargin at screen 0.7164
unset key
set minussign
set title 'random convolutions' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set ylabel 'density' noenhanced
set xrange [-0.6:6.6]
set xtics ('train' 0.0, 'orthogonal' 1.0, 'low level' 2.0, 'high level' 3.0, 'untrained' 4.0, '4 X' 5.0, 'real' 6.0) rotate by 35 right noenhanced
plot $p2s1 using 1:2:5 with boxes lc rgb '#0072B2' fs solid 0.75 noborder, \
  $p2s1 using 1:3:(0):($4-$3) with vectors heads size graph 0.008,90 lc rgb '#333333' lw 1.2, \
  $p2s1 using 1:6 with points lc rgb '#333333' pt 7 ps 0.35, \
  $p2s1 using 1:7 with points lc rgb '#333333' pt 7 ps 0.35, \
  $p2s2 using 1:2:5 with boxes lc rgb '#D55E00' fs solid 0.75 noborder, \
  $p2s2 using 1:3:(0):($4-$3) with vectors heads size graph 0.008,90 lc rgb '#333333' lw 1.2, \
  $p2s2 using 1:6 with points lc rgb '#333333' pt 7 ps 0.35
reset
set lmargin at screen 0.7192; set rmargin at screen 0.9869
set tmargin at screen 0.9403; set bmargin at screen 0.7164
unset key
set minussign
set title 'attribute network' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set ylabel 'density' noenhanced
set xrange [-0.6:6.6]
set xtics ('train' 0.0, 'orthogonal' 1.0, 'low level' 2.0, 'high level' 3.0, 'untrained' 4.0, '4 X' 5.0, 'real' 6.0) rotate by 35 right noenhanced
set yrange [0:*]
plot $p3s1 using 1:2:5 with boxes lc rgb '#0072B2' fs solid 0.75 noborder, \
  $p3s1 using 1:3:(0):($4-$3) with vectors heads size graph 0.008,90 lc rgb '#333333' lw 1.2, \
  $p3s1 using 1:6 with points lc rgb '#333333' pt 7 ps 0.35, \
  $p3s1 using 1:7 with points lc rgb '#333333' pt 7 ps 0.35, \
  $p3s2 using 1:2:5 with boxes lc rgb '#D55E00' fs solid 0.75 noborder, \
  $p3s2 using 1:3:(0):($4-$3) with vectors heads size graph 0.008,90 lc rgb '#333333' lw 1.2, \
  $p3s2 using 1:6 with points lc rgb '#333333' pt 7 ps 0.35
reset
set lmargin at screen 0.0526; set rmargin at screen 0.3202
set tmargin at screen 0.6269; set bmargin at screen 0.4030
unset key
set minussign
set title 'principal components' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set ylabel 'precision' noenhanced
set xrange [-0.6:6.6]
set xtics ('train' 0.0, 'orthogonal' 1.0, 'low level' 2.0, 'high level' 3.0, 'untrained' 4.0, '4 X' 5.0, 'real' 6.0) rotate by 35 right noenhanced
set yrange [0.0:1.0]
plot $p4s1 using 1:2:5 with boxes lc rgb '#0072B2' fs solid 0.75 noborder, \
  $p4s1 using 1:3:(0):($4-$3) with vectors heads size graph 0.008,90 lc rgb '#333333' lw 1.2, \
  $p4s1 using 1:6 with points lc rgb '#333333' pt 7 ps 0.35, \
  $p4s1 using 1:7 with points lc rgb '#333333' pt 7 ps 0.35, \
  $p4s2 using 1:2:5 with boxes lc rgb '#D55E00' fs solid 0.75 noborder, \
  $p4s2 using 1:3:(0):($4-$3) with vectors heads size graph 0.008,90 lc rgb '#333333' lw 1.2, \
  $p4s2 using 1:6 with points lc rgb '#333333' pt 7 ps 0.35
reset
set lmargin at screen 0.3859; set rmargin at screen 0.6535
set tmargin at screen 0.6269; set bmargin at screen 0.4030
unset key
set minussign
set title 'random convolutions' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set ylabel 'precision' noenhanced
set xrange [-0.6:6.6]
set xtics ('train' 0.0, 'orthogonal' 1.0, 'low level' 2.0, 'high level' 3.0, 'untrained' 4.0, '4 X' 5.0, 'real' 6.0) rotate by 35 right noenhanced
set yrange [0.0:1.0]
plot $p5s1 using 1:2:5 with boxes lc rgb '#0072B2' fs solid 0.75 noborder, \
  $p5s1 using 1:3:(0):($4-$3) with vectors heads size graph 0.008,90 lc rgb '#333333' lw 1.2, \
  $p5s1 using 1:6 with points lc rgb '#333333' pt 7 ps 0.35, \
  $p5s1 using 1:7 with points lc rgb '#333333' pt 7 ps 0.35, \
  $p5s2 using 1:2:5 with boxes lc rgb '#D55E00' fs solid 0.75 noborder, \
  $p5s2 using 1:3:(0):($4-$3) with vectors heads size graph 0.008,90 lc rgb '#333333' lw 1.2, \
  $p5s2 using 1:6 with points lc rgb '#333333' pt 7 ps 0.35
reset
set lmargin at screen 0.7192; set rmargin at screen 0.9869
set tmargin at screen 0.6269; set bmargin at screen 0.4030
unset key
set minussign
set title 'attribute network' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set ylabel 'precision' noenhanced
set xrange [-0.6:6.6]
set xtics ('train' 0.0, 'orthogonal' 1.0, 'low level' 2.0, 'high level' 3.0, 'untrained' 4.0, '4 X' 5.0, 'real' 6.0) rotate by 35 right noenhanced
set yrange [0.0:1.0]
plot $p6s1 using 1:2:5 with boxes lc rgb '#0072B2' fs solid 0.75 noborder, \
  $p6s1 using 1:3:(0):($4-$3) with vectors heads size graph 0.008,90 lc rgb '#333333' lw 1.2, \
  $p6s1 using 1:6 with points lc rgb '#333333' pt 7 ps 0.35, \
  $p6s1 using 1:7 with points lc rgb '#333333' pt 7 ps 0.35, \
  $p6s2 using 1:2:5 with boxes lc rgb '#D55E00' fs solid 0.75 noborder, \
  $p6s2 using 1:3:(0):($4-$3) with vectors heads size graph 0.008,90 lc rgb '#333333' lw 1.2, \
  $p6s2 using 1:6 with points lc rgb '#333333' pt 7 ps 0.35
reset
set lmargin at screen 0.0526; set rmargin at screen 0.3202
set tmargin at screen 0.3134; set bmargin at screen 0.0896
unset key
set minussign
set title 'principal components' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set ylabel 'mean distance' noenhanced
set xrange [-0.6:6.6]
set xtics ('train' 0.0, 'orthogonal' 1.0, 'low level' 2.0, 'high level' 3.0, 'untrained' 4.0, '4 X' 5.0, 'real' 6.0) rotate by 35 right noenhanced
set yrange [0:*]
plot $p7s1 using 1:2:5 with boxes lc rgb '#0072B2' fs solid 0.75 noborder, \
  $p7s1 using 1:3:(0):($4-$3) with vectors heads size graph 0.008,90 lc rgb '#333333' lw 1.2, \
  $p7s1 using 1:6 with points lc rgb '#333333' pt 7 ps 0.35, \
  $p7s1 using 1:7 with points lc rgb '#333333' pt 7 ps 0.35, \
  $p7s2 using 1:2:5 with boxes lc rgb '#D55E00' fs solid 0.75 noborder, \
  $p7s2 using 1:3:(0):($4-$3) with vectors heads size graph 0.008,90 lc rgb '#333333' lw 1.2, \
  $p7s2 using 1:6 with points lc rgb '#333333' pt 7 ps 0.35
reset
set lmargin at screen 0.3859; set rmargin at screen 0.6535
set tmargin at screen 0.3134; set bmargin at screen 0.0896
unset key
set minussign
set title 'random convolutions' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set ylabel 'mean distance' noenhanced
set xrange [-0.6:6.6]
set xtics ('train' 0.0, 'orthogonal' 1.0, 'low level' 2.0, 'high level' 3.0, 'untrained' 4.0, '4 X' 5.0, 'real' 6.0) rotate by 35 right noenhanced
set yrange [0:*]
plot $p8s1 using 1:2:5 with boxes lc rgb '#0072B2' fs solid 0.75 noborder, \
  $p8s1 using 1:3:(0):($4-$3) with vectors heads size graph 0.008,90 lc rgb '#333333' lw 1.2, \
  $p8s1 using 1:6 with points lc rgb '#333333' pt 7 ps 0.35, \
  $p8s1 using 1:7 with points lc rgb '#333333' pt 7 ps 0.35, \
  $p8s2 using 1:2:5 with boxes lc rgb '#D55E00' fs solid 0.75 noborder, \
  $p8s2 using 1:3:(0):($4-$3) with vectors heads size graph 0.008,90 lc rgb '#333333' lw 1.2, \
  $p8s2 using 1:6 with points lc rgb '#333333' pt 7 ps 0.35
reset
set lmargin at screen 0.7192; set rmargin at screen 0.9869
set tmargin at screen 0.3134; set bmargin at screen 0.0896
unset key
set minussign
set title 'attribute network' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set ylabel 'mean distance' noenhanced
set xrange [-0.6:6.6]
set xtics ('train' 0.0, 'orthogonal' 1.0, 'low level' 2.0, 'high level' 3.0, 'untrained' 4.0, '4 X' 5.0, 'real' 6.0) rotate by 35 right noenhanced
set yrange [0:*]
plot $p9s1 using 1:2:5 with boxes lc rgb '#0072B2' fs solid 0.75 noborder, \
  $p9s1 using 1:3:(0):($4-$3) with vectors heads size graph 0.008,90 lc rgb '#333333' lw 1.2, \
  $p9s1 using 1:6 with points lc rgb '#333333' pt 7 ps 0.35, \
  $p9s1 using 1:7 with points lc rgb '#333333' pt 7 ps 0.35, \
  $p9s2 using 1:2:5 with boxes lc rgb '#D55E00' fs solid 0.75 noborder, \
  $p9s2 using 1:3:(0):($4-$3) with vectors heads size graph 0.008,90 lc rgb '#333333' lw 1.2, \
  $p9s2 using 1:6 with points lc rgb '#333333' pt 7 ps 0.35
reset
set lmargin at screen 0.4259; set rmargin at screen 0.5741
set tmargin at screen 0.0280; set bmargin at screen 0.0093
unset border; unset tics; unset key
set xrange [0:248]; set yrange [0:20]
set label 'width 0.5' at 46,10 left noenhanced
set object rectangle from 4,5 to 38,15 fc rgb '#0072B2' fs solid 0.75 noborder
set label 'width 1.0' at 170,10 left noenhanced
set object rectangle from 128,5 to 162,15 fc rgb '#D55E00' fs solid 0.75 noborder
plot NaN notitle
unset multiplot
unset output
}
