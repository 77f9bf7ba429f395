# A picture and its data. To draw it again: gnuplot -d multi-point.gp
set encoding utf8
set decimalsign '.'
$p1m << END
20.0 2.2772123112943157 3.5377880892741005 2.048755347951603 2.4707191105199806
20.0 NaN 2.2466811803785993 NaN NaN
1.7042597598310478 1.7042597598310478 1.7042597598310478 NaN NaN
END
$p1t << END
0 0 20 0
1 0 2.3 16777215
2 0 3.5 16777215
3 0 2 16777215
4 0 2.5 16777215
0 1 20 0
2 1 2.2 16777215
0 2 1.7 16777215
1 2 1.7 16777215
2 2 1.7 16777215
-9 -9 0 0
END
$p2m << END
20.0 2.0204859681030634 2.5495271691755423 2.439044867130798 2.8826742469857525
20.0 NaN 1.9674538657534546 NaN NaN
2.478510833356941 2.478510833356941 2.478510833356941 NaN NaN
END
$p2t << END
0 0 20 0
1 0 2 16777215
2 0 2.5 16777215
3 0 2.4 16777215
4 0 2.9 16777215
0 1 20 0
2 1 2 16777215
0 2 2.5 16777215
1 2 2.5 16777215
2 2 2.5 16777215
-9 -9 0 0
END
$p3m << END
20.0 2.7425080673837834 2.689092000406384 2.161352390098948
20.0 NaN 2.5416521377505474 NaN
20.0 2.9874158270737547 2.9874158270737547 NaN
END
$p3t << END
0 0 20 0
1 0 2.7 16777215
2 0 2.7 16777215
3 0 2.2 16777215
0 1 20 0
2 1 2.5 16777215
0 2 20 0
1 2 3 16777215
2 2 3 16777215
-9 -9 0 0
END
do for [kind in 'svg png'] {
if (kind eq 'svg') {
set terminal svg size 510,902 enhanced font 'Arial,12' background '#ffffff'
set output 'multi-point.svg'
} else {
set terminal pngcairo size 1020,1804 enhanced font 'Arial,12' fontscale 2 linewidth 2 pointscale 2 background '#ffffff'
set output 'multi-point.png'
}
set multiplot
reset
unset border; unset tics; unset key
set xrange [0:1]; set yrange [0:1]
set label 1 'Combinations of several points against the prior''s law' at screen 0.5,0.9800 center noenhanced font ',15'
plot NaN notitle
unset label 1
reset
set lmargin at screen 0.2490; set rmargin at screen 0.7588
set tmargin at screen 0.9290; set bmargin at screen 0.7627
unset key
set minussign
set title 'weights: equal' noenhanced font ',13' offset 0,-0.4
set border 15 lw 0.6; set tics scale 0
set object 1 rectangle from graph 0,0 to graph 1,1 behind fc rgb '#dddddd' fs solid noborder
set palette defined (0 '#440154', 1 '#46327E', 2 '#365C8D', 3 '#277F8E', 4 '#1FA187', 5 '#4AC16D', 6 '#A0DA39', 7 '#FDE725')
set colorbox vertical user origin screen 0.7824, screen 0.7627 size screen 0.0255, screen 0.1663
set cblabel '−log₁₀ p' noenhanced offset 1.2,0
set cbtics scale 0.5
set cbrange [0.0:20.0]
set xrange [-0.5:4.5]
set yrange [2.5:-0.5]
set xtics ('plain sum' 0, 'stable' 1, 'cauchy' 2, 'spherical, projected' 3, 'spherical, karcher' 4) rotate by 35 right noenhanced
set ytics ('normal' 0, 'uniform' 1, 'cauchy' 2) noenhanced
plot $p1m matrix with image pixels, \
  $p1t using 1:2:3:4 with labels noenhanced font ',10' tc rgb variable
reset
set lmargin at screen 0.2490; set rmargin at screen 0.7588
set tmargin at screen 0.6098; set bmargin at screen 0.4435
unset key
set minussign
set title 'weights: random' noenhanced font ',13' offset 0,-0.4
set border 15 lw 0.6; set tics scale 0
set object 1 rectangle from graph 0,0 to graph 1,1 behind fc rgb '#dddddd' fs solid noborder
set palette defined (0 '#440154', 1 '#46327E', 2 '#365C8D', 3 '#277F8E', 4 '#1FA187', 5 '#4AC16D', 6 '#A0DA39', 7 '#FDE725')
set colorbox vertical user origin screen 0.7824, screen 0.4435 size screen 0.0255, screen 0.1663
set cblabel '−log₁₀ p' noenhanced offset 1.2,0
set cbtics scale 0.5
set cbrange [0.0:20.0]
set xrange [-0.5:4.5]
set yrange [2.5:-0.5]
set xtics ('plain sum' 0, 'stable' 1, 'cauchy' 2, 'spherical, projected' 3, 'spherical, karcher' 4) rotate by 35 right noenhanced
set ytics ('normal' 0, 'uniform' 1, 'cauchy' 2) noenhanced
plot $p2m matrix with image pixels, \
  $p2t using 1:2:3:4 with labels noenhanced font ',10' tc rgb variable
reset
set lmargin at screen 0.2490; set rmargin at screen 0.7588
set tmargin at screen 0.2905; set bmargin at screen 0.1242
unset key
set minussign
set title 'weights: of both signs' noenhanced font ',13' offset 0,-0.4
set border 15 lw 0.6; set tics scale 0
set object 1 rectangle from graph 0,0 to graph 1,1 behind fc rgb '#dddddd' fs solid noborder
set palette defined (0 '#440154', 1 '#46327E', 2 '#365C8D', 3 '#277F8E', 4 '#1FA187', 5 '#4AC16D', 6 '#A0DA39', 7 '#FDE725')
set colorbox vertical user origin screen 0.7824, screen 0.1242 size screen 0.0255, screen 0.1663
set cblabel '−log₁₀ p' noenhanced offset 1.2,0
set cbtics scale 0.5
set cbrange [0.0:20.0]
set xrange [-0.5:3.5]
set yrange [2.5:-0.5]
set xtics ('plain sum' 0, 'stable' 1, 'cauchy' 2, 'spherical, projected' 3) rotate by 35 right noenhanced
set ytics ('normal' 0, 'uniform' 1, 'cauchy' 2) noenhanced
plot $p3m matrix with image pixels, \
  $p3t using 1:2:3:4 with labels noenhanced font ',10' tc rgb variable
unset multiplot
unset output
}
