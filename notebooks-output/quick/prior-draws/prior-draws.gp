# A picture and its data. To draw it again: gnuplot -d prior-draws.gp
set encoding utf8
set decimalsign '.'
$p1m << END
1.6611442214087568 20.0 20.0
2.4161161182704785 20.0 NaN
1.4111014940590856 20.0 NaN
2.514425321249897 20.0 NaN
2.444645924501566 20.0 NaN
1.3857190520176652 20.0 NaN
2.055177245526183 20.0 NaN
0.6851064775760762 20.0 NaN
0.9747743602828864 20.0 NaN
1.9348750573093418 20.0 NaN
1.568271609795332 20.0 NaN
END
$p1t << END
0 0 1.7 16777215
1 0 20 0
2 0 20 0
0 1 2.4 16777215
1 1 20 0
0 2 1.4 16777215
1 2 20 0
0 3 2.5 16777215
1 3 20 0
0 4 2.4 16777215
1 4 20 0
0 5 1.4 16777215
1 5 20 0
0 6 2.1 16777215
1 6 20 0
0 7 0.69 16777215
1 7 20 0
0 8 0.97 16777215
1 8 20 0
0 9 1.9 16777215
1 9 20 0
0 10 1.6 16777215
1 10 20 0
-9 -9 0 0
END
do for [kind in 'svg png'] {
if (kind eq 'svg') {
set terminal svg size 494,533 enhanced font 'Arial,12' background '#ffffff'
set output 'prior-draws.svg'
} else {
set terminal pngcairo size 988,1066 enhanced font 'Arial,12' fontscale 2 linewidth 2 pointscale 2 background '#ffffff'
set output 'prior-draws.png'
}
set multiplot
reset
unset border; unset tics; unset key
set xrange [0:1]; set yrange [0:1]
set label 1 'Draws of every prior against its exact laws' at screen 0.5,0.9662 center noenhanced font ',15'
plot NaN notitle
unset label 1
reset
set lmargin at screen 0.3603; set rmargin at screen 0.8057
set tmargin at screen 0.9099; set bmargin at screen 0.2495
unset key
set minussign
set border 15 lw 0.6; set tics scale 0
set object 1 rectangle from graph 0,0 to graph 1,1 behind fc rgb '#dddddd' fs solid noborder
set palette defined (0 '#440154', 1 '#46327E', 2 '#365C8D', 3 '#277F8E', 4 '#1FA187', 5 '#4AC16D', 6 '#A0DA39', 7 '#FDE725')
set colorbox vertical user origin screen 0.8300, screen 0.2495 size screen 0.0263, screen 0.6604
set cblabel '−log₁₀ p' noenhanced offset 1.2,0
set cbtics scale 0.5
set cbrange [0.0:20.0]
set xrange [-0.5:2.5]
set yrange [10.5:-0.5]
set xtics ('its own' 0, '1.1 times as wide' 1, 'uniform of equal variance' 2) rotate by 35 right noenhanced
set ytics ('normal' 0, 'uniform' 1, 'cauchy' 2, 'student-t' 3, 'stable' 4, 'elliptical-cauchy' 5, 'sphere' 6, 'hypercube-vertices' 7, 'kilcher' 8, 'sparse' 9, 'subspace' 10) noenhanced
plot $p1m matrix with image pixels, \
  $p1t using 1:2:3:4 with labels noenhanced font ',10' tc rgb variable
unset multiplot
unset output
}
