# A picture and its data. To draw it again: gnuplot -d property-matrix.gp
set encoding utf8
set decimalsign '.'
$p1m << END
20.0 20.0 1.8616125989163017 1.8616125989163017 3.5760812496989933 1.7959866419037467
20.0 20.0 20.0 1.410114587580188 1.9665402662870386 20.0
1.5361212900877967 20.0 20.0 1.5361212900877967 1.5361212900877967 20.0
20.0 20.0 20.0 NaN 2.3593297930408936 NaN
20.0 20.0 20.0 1.1741250906369365 2.8299578280999733 NaN
1.60470281760762 20.0 20.0 1.6047028176075888 1.6047028176075888 1.6710138627592765
20.0 2.3556334876638045 20.0 NaN NaN 2.3556334876638045
20.0 20.0 20.0 NaN NaN 20.0
20.0 20.0 20.0 NaN NaN 1.7831839802186744
20.0 20.0 20.0 NaN NaN 20.0
20.0 20.0 1.5727411015060107 1.5727411015060107 1.6839123477551954 1.855722396957809
END
$p1t << END
0 0 20 0
1 0 20 0
2 0 1.9 16777215
3 0 1.9 16777215
4 0 3.6 16777215
5 0 1.8 16777215
0 1 20 0
1 1 20 0
2 1 20 0
3 1 1.4 16777215
4 1 2 16777215
5 1 20 0
0 2 1.5 16777215
1 2 20 0
2 2 20 0
3 2 1.5 16777215
4 2 1.5 16777215
5 2 20 0
0 3 20 0
1 3 20 0
2 3 20 0
4 3 2.4 16777215
0 4 20 0
1 4 20 0
2 4 20 0
3 4 1.2 16777215
4 4 2.8 16777215
0 5 1.6 16777215
1 5 20 0
2 5 20 0
3 5 1.6 16777215
4 5 1.6 16777215
5 5 1.7 16777215
0 6 20 0
1 6 2.4 16777215
2 6 20 0
5 6 2.4 16777215
0 7 20 0
1 7 20 0
2 7 20 0
5 7 20 0
0 8 20 0
1 8 20 0
2 8 20 0
5 8 1.8 16777215
0 9 20 0
1 9 20 0
2 9 20 0
5 9 20 0
0 10 20 0
1 10 20 0
2 10 1.6 16777215
3 10 1.6 16777215
4 10 1.7 16777215
5 10 1.9 16777215
-9 -9 0 0
END
do for [kind in 'svg png'] {
if (kind eq 'svg') {
set terminal svg size 586,524 enhanced font 'Arial,12' background '#ffffff'
set output 'property-matrix.svg'
} else {
set terminal pngcairo size 1172,1048 enhanced font 'Arial,12' fontscale 2 linewidth 2 pointscale 2 background '#ffffff'
set output 'property-matrix.png'
}
set multiplot
reset
unset border; unset tics; unset key
set xrange [0:1]; set yrange [0:1]
set label 1 'Property 4: is the prior''s law kept along the path?' at screen 0.5,0.9656 center noenhanced font ',15'
plot NaN notitle
unset label 1
reset
set lmargin at screen 0.3038; set rmargin at screen 0.8362
set tmargin at screen 0.9084; set bmargin at screen 0.2366
unset key
set minussign
set border 15 lw 0.6; set tics scale 0
set object 1 rectangle from graph 0,0 to graph 1,1 behind fc rgb '#dddddd' fs solid noborder
set palette defined (0 '#440154', 1 '#46327E', 2 '#365C8D', 3 '#277F8E', 4 '#1FA187', 5 '#4AC16D', 6 '#A0DA39', 7 '#FDE725')
set colorbox vertical user origin screen 0.8567, screen 0.2366 size screen 0.0222, screen 0.6718
set cblabel '−log₁₀ p' noenhanced offset 1.2,0
set cbtics scale 0.5
set cbrange [0.0:20.0]
set xrange [-0.5:5.5]
set yrange [10.5:-0.5]
set xtics ('linear' 0, 'spherical' 1, 'normalized' 2, 'matched' 3, 'cauchy-linear' 4, 'spherical-cauchy-linear' 5) rotate by 35 right noenhanced
set ytics ('normal' 0, 'uniform' 1, 'cauchy' 2, 'student-t' 3, 'stable' 4, 'elliptical-cauchy' 5, 'sphere' 6, 'hypercube-vertices' 7, 'kilcher' 8, 'sparse' 9, 'subspace' 10) noenhanced
plot $p1m matrix with image pixels, \
  $p1t using 1:2:3:4 with labels noenhanced font ',10' tc rgb variable
unset multiplot
unset output
}
