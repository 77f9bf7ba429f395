# A picture and its data. To draw it again: gnuplot -d trainer.gp
set encoding utf8
set decimalsign '.'
$p1s2 << END
2.0823455012999545 7.0
2.1167148312616653 7.0
NaN 7.0
2.578852558863598 6.0
2.744437533351933 6.0
NaN 6.0
2.4841627313353234 5.0
2.5439000246585945 5.0
NaN 5.0
2.3427463323514672 4.0
2.4381370013194665 4.0
NaN 4.0
2.4020256371996065 3.0
2.4624598913368065 3.0
NaN 3.0
2.3064911906633165 2.0
2.42777675886761 2.0
NaN 2.0
3.12948655384308 1.0
3.3039834059824806 1.0
NaN 1.0
2.3975873246697392 0.0
2.451841364024545 0.0
NaN 0.0
END
$p1s3 << END
2.099157342630222 7.0
2.625221524412293 6.0
2.504291517534853 5.0
2.3908789630281273 4.0
2.4196621123846787 3.0
2.4008339392265734 2.0
3.227974597033616 1.0
2.412688508619131 0.0
END
$p2s2 << END
0.9894785249741328 8.0
0.9985764325928177 8.0
NaN 8.0
1.3575602041263708 7.0
1.4173299839953393 7.0
NaN 7.0
1.348134124977641 6.0
1.463243978787938 6.0
NaN 6.0
1.2695853761905072 5.0
1.2835820339204322 5.0
NaN 5.0
1.2718646108273726 4.0
1.294194549761598 4.0
NaN 4.0
1.2702840706686884 3.0
1.2947739886470118 3.0
NaN 3.0
1.2530821462685418 2.0
1.2872711624983835 2.0
NaN 2.0
1.5430564226733148 1.0
1.6503089738420194 1.0
NaN 1.0
1.2564330708450957 0.0
1.2952453282791705 0.0
NaN 0.0
END
$p2s3 << END
0.9924077356091273 8.0
1.3703740422985755 7.0
1.355697025266308 6.0
1.2810206635585972 5.0
1.286262939388336 4.0
1.2815595969561921 3.0
1.2623801329143758 2.0
1.6497245774771576 1.0
1.2809360754807047 0.0
END
$p3s2 << END
2.0816391218633847 7.0
2.1336865619923984 7.0
NaN 7.0
2.743439673141819 6.0
2.976569657296858 6.0
NaN 6.0
2.5865557987475967 5.0
2.711712397215028 5.0
NaN 5.0
2.531531856115852 4.0
2.609215295148958 4.0
NaN 4.0
2.5297907068278587 3.0
2.6820375289731353 3.0
NaN 3.0
2.5044191087336682 2.0
2.5995892709813395 2.0
NaN 2.0
3.3967856328141823 1.0
3.5568287672677674 1.0
NaN 1.0
2.5604898873052475 0.0
2.6338382784446916 0.0
NaN 0.0
END
$p3s3 << END
2.1197043513462615 7.0
2.9390338955557014 6.0
2.6288128082822144 5.0
2.5355407840357502 4.0
2.5837863155205762 3.0
2.583088129685912 2.0
3.429316142491956 1.0
2.590204176599265 0.0
END
$p4s2 << END
1.6299961502538156 7.0
1.6641603100051587 7.0
NaN 7.0
2.6342640688819605 6.0
2.750642596432589 6.0
NaN 6.0
2.1345436334035437 5.0
2.1984548339660943 5.0
NaN 5.0
2.0212522360424643 4.0
2.122138309416296 4.0
NaN 4.0
2.237778469658604 3.0
2.2939974766090563 3.0
NaN 3.0
2.001624745588844 2.0
2.0750624431517526 2.0
NaN 2.0
2.2232638386669556 1.0
2.2704215675090897 1.0
NaN 1.0
2.01195210528583 0.0
2.0779464440209936 0.0
NaN 0.0
END
$p4s3 << END
1.6538509187181523 7.0
2.7349867131347034 6.0
2.1926018927414384 5.0
2.1129279390048783 4.0
2.2620596707835117 3.0
2.0593711798600274 2.0
2.246293540759434 1.0
2.0606754535552008 0.0
END
$p5s2 << END
0.9485278739956408 8.0
1.006309400599613 8.0
NaN 8.0
1.7469569350673133 7.0
1.8640774697198084 7.0
NaN 7.0
1.740895368091297 6.0
1.8055482663762914 6.0
NaN 6.0
1.6188879644044716 5.0
1.680863209028734 5.0
NaN 5.0
1.683303107490606 4.0
1.7013405907592114 4.0
NaN 4.0
1.6209523681672284 3.0
1.6496921336257084 3.0
NaN 3.0
1.6292436948137177 2.0
1.6939180374350071 2.0
NaN 2.0
1.7905537247444097 1.0
2.0140867264048565 1.0
NaN 1.0
1.5362559451144937 0.0
1.649234201164228 0.0
NaN 0.0
END
$p5s3 << END
1.0022516127332592 8.0
1.8173685542970375 7.0
1.8021497260953323 6.0
1.6529442441808557 5.0
1.6931910086391988 4.0
1.64606616294597 3.0
1.638015805309813 2.0
1.8295201250057826 1.0
1.6015754420108903 0.0
END
do for [kind in 'svg png'] {
if (kind eq 'svg') {
set terminal svg size 1080,1040 enhanced font 'Arial,12' background '#ffffff'
set output 'trainer.svg'
} else {
set terminal pngcairo size 2160,2080 enhanced font 'Arial,12' fontscale 2 linewidth 2 pointscale 2 background '#ffffff'
set output 'trainer.png'
}
set multiplot
reset
unset border; unset tics; unset key
set xrange [0:1]; set yrange [0:1]
set label 1 'Training steps against PyTorch' at screen 0.5,0.9827 center noenhanced font ',15'
plot NaN notitle
unset label 1
reset
set lmargin at screen 0.1648; set rmargin at screen 0.4796
set tmargin at screen 0.9385; set bmargin at screen 0.7077
unset key
set minussign
set title '64×64×3, 32-bit numbers, no penalty' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'time of the peer over ours (above 1: ours is faster)' noenhanced
set xrange [0.0:3.634381746580729]
set yrange [-0.6:7.6]
set ytics ('torch-tuned-tcmalloc' 0.0, 'torch-tuned-jemalloc' 1.0, 'torch-tuned-huge-pages' 2.0, 'torch-tuned-nchw' 3.0, 'torch-tuned' 4.0, 'torch-channels-last' 5.0, 'torch' 6.0, 'latent-direct' 7.0) noenhanced
set arrow from first 1.0, graph 0 to first 1.0, graph 1 nohead lc rgb '#777777' dt (6,4) lw 1.2
plot $p1s2 using 1:2 with lines lc rgb '#0072B2' dt 1 lw 1.8, \
  $p1s3 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.6
reset
set lmargin at screen 0.6648; set rmargin at screen 0.9796
set tmargin at screen 0.9385; set bmargin at screen 0.7077
unset key
set minussign
set title '64×64×3, bfloat16, no penalty' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'time of the peer over ours (above 1: ours is faster)' noenhanced
set xrange [0.0:1.8153398712262214]
set yrange [-0.6:8.6]
set ytics ('torch-tuned-tcmalloc' 0.0, 'torch-tuned-jemalloc' 1.0, 'torch-tuned-huge-pages' 2.0, 'torch-tuned-masters' 3.0, 'torch-tuned-nchw' 4.0, 'torch-tuned' 5.0, 'torch-channels-last' 6.0, 'torch' 7.0, 'latent-direct' 8.0) noenhanced
set arrow from first 1.0, graph 0 to first 1.0, graph 1 nohead lc rgb '#777777' dt (6,4) lw 1.2
plot $p2s2 using 1:2 with lines lc rgb '#0072B2' dt 1 lw 1.8, \
  $p2s3 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.6
reset
set lmargin at screen 0.1648; set rmargin at screen 0.4796
set tmargin at screen 0.6173; set bmargin at screen 0.3865
unset key
set minussign
set title '64×64×3, 32-bit numbers, R1 penalty on every fourth step' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'time of the peer over ours (above 1: ours is faster)' noenhanced
set xrange [0.0:3.9125116439945447]
set yrange [-0.6:7.6]
set ytics ('torch-tuned-tcmalloc' 0.0, 'torch-tuned-jemalloc' 1.0, 'torch-tuned-huge-pages' 2.0, 'torch-tuned-nchw' 3.0, 'torch-tuned' 4.0, 'torch-channels-last' 5.0, 'torch' 6.0, 'latent-direct' 7.0) noenhanced
set arrow from first 1.0, graph 0 to first 1.0, graph 1 nohead lc rgb '#777777' dt (6,4) lw 1.2
plot $p3s2 using 1:2 with lines lc rgb '#0072B2' dt 1 lw 1.8, \
  $p3s3 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.6
reset
set lmargin at screen 0.6648; set rmargin at screen 0.9796
set tmargin at screen 0.6173; set bmargin at screen 0.3865
unset key
set minussign
set title '32×32×1, 32-bit numbers, no penalty' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'time of the peer over ours (above 1: ours is faster)' noenhanced
set xrange [0.0:3.0257068560758484]
set yrange [-0.6:7.6]
set ytics ('torch-tuned-tcmalloc' 0.0, 'torch-tuned-jemalloc' 1.0, 'torch-tuned-huge-pages' 2.0, 'torch-tuned-nchw' 3.0, 'torch-tuned' 4.0, 'torch-channels-last' 5.0, 'torch' 6.0, 'latent-direct' 7.0) noenhanced
set arrow from first 1.0, graph 0 to first 1.0, graph 1 nohead lc rgb '#777777' dt (6,4) lw 1.2
plot $p4s2 using 1:2 with lines lc rgb '#0072B2' dt 1 lw 1.8, \
  $p4s3 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.6
reset
set lmargin at screen 0.1648; set rmargin at screen 0.4796
set tmargin at screen 0.2962; set bmargin at screen 0.0654
unset key
set minussign
set title '32×32×1, bfloat16, no penalty' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set xlabel 'time of the peer over ours (above 1: ours is faster)' noenhanced
set xrange [0.0:2.2154953990453423]
set yrange [-0.6:8.6]
set ytics ('torch-tuned-tcmalloc' 0.0, 'torch-tuned-jemalloc' 1.0, 'torch-tuned-huge-pages' 2.0, 'torch-tuned-masters' 3.0, 'torch-tuned-nchw' 4.0, 'torch-tuned' 5.0, 'torch-channels-last' 6.0, 'torch' 7.0, 'latent-direct' 8.0) noenhanced
set arrow from first 1.0, graph 0 to first 1.0, graph 1 nohead lc rgb '#777777' dt (6,4) lw 1.2
plot $p5s2 using 1:2 with lines lc rgb '#0072B2' dt 1 lw 1.8, \
  $p5s3 using 1:2 with points lc rgb '#0072B2' pt 7 ps 0.6
unset multiplot
unset output
}
