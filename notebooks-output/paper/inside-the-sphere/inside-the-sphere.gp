# A picture and its data. To draw it again: gnuplot -d inside-the-sphere.gp
set encoding utf8
set decimalsign '.'
$p1s1 << END
-0.30000000000000004 0.6346333333333333 0.5626545787517825 0.7066120879148841 0.18400000000000002 0.7378 0.67 0.4961
0.7 3.8912333333333335 3.177620736907389 4.6048459297592785 0.18400000000000002 5.1775 3.7837 2.7125
1.7 1.7061333333333335 1.4606400046165546 1.9516266620501124 0.18400000000000002 2.1353 1.6981 1.285
2.7 1.9532 NaN NaN 0.18400000000000002 NaN NaN NaN
3.7 0.0305 NaN NaN 0.18400000000000002 NaN NaN NaN
4.7 1.0519 NaN NaN 0.18400000000000002 NaN NaN NaN
END
$p1s2 << END
-0.1 0.6181 0.493429139999223 0.742770860000777 0.18400000000000002 NaN
0.9 4.7909 3.5548867260691193 6.02691327393088 0.18400000000000002 NaN
1.9 1.9204 1.4951930817433314 2.345606918256669 0.18400000000000002 NaN
2.9 4.5006 NaN NaN 0.18400000000000002 NaN
3.9 0.0244 NaN NaN 0.18400000000000002 NaN
4.9 1.0519 NaN NaN 0.18400000000000002 NaN
END
$p1s3 << END
0.1 0.4923 0.36762913999922303 0.616970860000777 0.18400000000000002 NaN
1.1 2.9806 1.7445867260691195 4.21661327393088 0.18400000000000002 NaN
2.1 1.4082 0.9829930817433312 1.8334069182566686 0.18400000000000002 NaN
3.1 1.9262 NaN NaN 0.18400000000000002 NaN
4.1 0.0262 NaN NaN 0.18400000000000002 NaN
5.1 1.0519 NaN NaN 0.18400000000000002 NaN
END
$p1s4 << END
0.30000000000000004 0.3129 0.18822913999922303 0.437570860000777 0.18400000000000002 NaN
1.3 2.6865 1.4504867260691197 3.9225132739308806 0.18400000000000002 NaN
2.3 1.0011 0.5758930817433314 1.4263069182566688 0.18400000000000002 NaN
3.3 1.9427 NaN NaN 0.18400000000000002 NaN
4.3 0.0141 NaN NaN 0.18400000000000002 NaN
5.3 1.0519 NaN NaN 0.18400000000000002 NaN
END
$p2s1 << END
-0.30000000000000004 0.3725333333333333 0.309286190227015 0.4357804764396517 0.18400000000000002 0.4923 0.2774 0.3479
0.7 0.6563666666666667 0.5091063038922783 0.803627029441055 0.18400000000000002 0.9248 0.4172 0.6271
1.7 0.49643333333333334 0.396087093853332 0.5967795728133347 0.18400000000000002 0.6874 0.3475 0.4544
2.7 0.0 NaN NaN 0.18400000000000002 NaN NaN NaN
3.7 0.0895 NaN NaN 0.18400000000000002 NaN NaN NaN
4.7 0.9766 NaN NaN 0.18400000000000002 NaN NaN NaN
END
$p2s2 << END
-0.1 0.463 0.35345273470627697 0.572547265293723 0.18400000000000002 NaN
0.9 0.7186 0.46353756973373494 0.9736624302662651 0.18400000000000002 NaN
1.9 0.5708 0.3969952148721637 0.7446047851278362 0.18400000000000002 NaN
2.9 0.0 NaN NaN 0.18400000000000002 NaN
3.9 0.1013 NaN NaN 0.18400000000000002 NaN
4.9 0.9766 NaN NaN 0.18400000000000002 NaN
END
$p2s3 << END
0.1 0.3434 0.23385273470627693 0.45294726529372303 0.18400000000000002 NaN
1.1 0.4703 0.21523756973373492 0.7253624302662651 0.18400000000000002 NaN
2.1 0.429 0.25519521487216373 0.6028047851278362 0.18400000000000002 NaN
3.1 0.0 NaN NaN 0.18400000000000002 NaN
4.1 0.0537 NaN NaN 0.18400000000000002 NaN
5.1 0.9766 NaN NaN 0.18400000000000002 NaN
END
$p2s4 << END
0.30000000000000004 0.4174 0.30785273470627694 0.526947265293723 0.18400000000000002 NaN
1.3 0.708 0.4529375697337349 0.963062430266265 0.18400000000000002 NaN
2.3 0.5496 0.3757952148721637 0.7234047851278362 0.18400000000000002 NaN
3.3 0.0 NaN NaN 0.18400000000000002 NaN
4.3 0.0431 NaN NaN 0.18400000000000002 NaN
5.3 0.9766 NaN NaN 0.18400000000000002 NaN
END
$p3s1 << END
-0.30000000000000004 0.8273666666666667 0.7779419652400409 0.8767913680932925 0.18400000000000002 0.729 0.8681 0.885
0.7 1.1934333333333333 1.0384895765124218 1.348377090154245 0.18400000000000002 1.1153 0.9728 1.4922
1.7 1.2143 1.139999371918312 1.288600628081688 0.18400000000000002 1.1353 1.1448 1.3628
2.7 0.0 NaN NaN 0.18400000000000002 NaN NaN NaN
3.7 0.0218 NaN NaN 0.18400000000000002 NaN NaN NaN
4.7 1.0128 NaN NaN 0.18400000000000002 NaN NaN NaN
END
$p3s2 << END
-0.1 1.0955 1.009893905980162 1.181106094019838 0.18400000000000002 NaN
0.9 1.8272 1.5588295408705843 2.0955704591294158 0.18400000000000002 NaN
1.9 1.7968 1.6681075371282374 1.9254924628717625 0.18400000000000002 NaN
2.9 0.0 NaN NaN 0.18400000000000002 NaN
3.9 0.0322 NaN NaN 0.18400000000000002 NaN
4.9 1.0128 NaN NaN 0.18400000000000002 NaN
END
$p3s3 << END
0.1 0.5714 0.4857939059801621 0.657006094019838 0.18400000000000002 NaN
1.1 1.1999 0.9315295408705844 1.4682704591294156 0.18400000000000002 NaN
2.1 1.0484 0.9197075371282374 1.1770924628717627 0.18400000000000002 NaN
3.1 0.0 NaN NaN 0.18400000000000002 NaN
4.1 0.0244 NaN NaN 0.18400000000000002 NaN
5.1 1.0128 NaN NaN 0.18400000000000002 NaN
END
$p3s4 << END
0.30000000000000004 0.5353 0.44969390598016207 0.620906094019838 0.18400000000000002 NaN
1.3 1.0697 0.8013295408705845 1.3380704591294157 0.18400000000000002 NaN
2.3 0.936 0.8073075371282374 1.0646924628717627 0.18400000000000002 NaN
3.3 0.0 NaN NaN 0.18400000000000002 NaN
4.3 0.0302 NaN NaN 0.18400000000000002 NaN
5.3 1.0128 NaN NaN 0.18400000000000002 NaN
END
$p4s1 << END
-0.30000000000000004 0.6386666666666666 0.6078928502348722 0.669440483098461 0.18400000000000002 0.687 0.6475 0.5815
0.7 0.973 0.9619433278062519 0.984056672193748 0.18400000000000002 0.9895 0.9775 0.952
1.7 0.8758333333333334 0.846965338752637 0.9047013279140297 0.18400000000000002 0.926 0.8755 0.826
2.7 1.0 NaN NaN 0.18400000000000002 NaN NaN NaN
3.7 0.0645 NaN NaN 0.18400000000000002 NaN NaN NaN
4.7 0.7445 NaN NaN 0.18400000000000002 NaN NaN NaN
END
$p4s2 << END
-0.1 0.6615 0.6081981863973341 0.7148018136026658 0.18400000000000002 NaN
0.9 0.994 0.9748492819977944 1.0131507180022057 0.18400000000000002 NaN
1.9 0.9155 0.8654991666736109 0.965500833326389 0.18400000000000002 NaN
2.9 1.0 NaN NaN 0.18400000000000002 NaN
3.9 0.0525 NaN NaN 0.18400000000000002 NaN
4.9 0.7445 NaN NaN 0.18400000000000002 NaN
END
$p4s3 << END
0.1 0.5915 0.5381981863973342 0.6448018136026659 0.18400000000000002 NaN
1.1 0.9655 0.9463492819977944 0.9846507180022056 0.18400000000000002 NaN
2.1 0.851 0.8009991666736109 0.901000833326389 0.18400000000000002 NaN
3.1 1.0 NaN NaN 0.18400000000000002 NaN
4.1 0.063 NaN NaN 0.18400000000000002 NaN
5.1 0.7445 NaN NaN 0.18400000000000002 NaN
END
$p4s4 << END
0.30000000000000004 0.45 0.3966981863973342 0.5033018136026659 0.18400000000000002 NaN
1.3 0.956 0.9368492819977944 0.9751507180022055 0.18400000000000002 NaN
2.3 0.781 0.730999166673611 0.8310008333263891 0.18400000000000002 NaN
3.3 1.0 NaN NaN 0.18400000000000002 NaN
4.3 0.036 NaN NaN 0.18400000000000002 NaN
5.3 0.7445 NaN NaN 0.18400000000000002 NaN
END
$p5s1 << END
-0.30000000000000004 0.46049999999999996 0.4234898662526059 0.49751013374739406 0.18400000000000002 0.5345 0.422 0.425
0.7 0.7148333333333333 0.6213576977674574 0.8083089688992092 0.18400000000000002 0.8725 0.549 0.723
1.7 0.5635 0.5010813863232021 0.6259186136767979 0.18400000000000002 0.684 0.475 0.5315
2.7 0.0 NaN NaN 0.18400000000000002 NaN NaN NaN
3.7 0.196 NaN NaN 0.18400000000000002 NaN NaN NaN
4.7 0.7715 NaN NaN 0.18400000000000002 NaN NaN NaN
END
$p5s2 << END
-0.1 0.5175 0.4533965679545938 0.5816034320454061 0.18400000000000002 NaN
0.9 0.8065 0.6445954499301105 0.9684045500698895 0.18400000000000002 NaN
1.9 0.6575 0.5493877897737725 0.7656122102262275 0.18400000000000002 NaN
2.9 0.0 NaN NaN 0.18400000000000002 NaN
3.9 0.2165 NaN NaN 0.18400000000000002 NaN
4.9 0.7715 NaN NaN 0.18400000000000002 NaN
END
$p5s3 << END
0.1 0.4625 0.3983965679545939 0.5266034320454062 0.18400000000000002 NaN
1.1 0.6025 0.44059544993011057 0.7644045500698895 0.18400000000000002 NaN
2.1 0.539 0.4308877897737725 0.6471122102262276 0.18400000000000002 NaN
3.1 0.0 NaN NaN 0.18400000000000002 NaN
4.1 0.156 NaN NaN 0.18400000000000002 NaN
5.1 0.7715 NaN NaN 0.18400000000000002 NaN
END
$p5s4 << END
0.30000000000000004 0.4965 0.4323965679545939 0.5606034320454061 0.18400000000000002 NaN
1.3 0.691 0.5290954499301105 0.8529045500698894 0.18400000000000002 NaN
2.3 0.5525 0.44438778977377247 0.6606122102262275 0.18400000000000002 NaN
3.3 0.0 NaN NaN 0.18400000000000002 NaN
4.3 0.106 NaN NaN 0.18400000000000002 NaN
5.3 0.7715 NaN NaN 0.18400000000000002 NaN
END
$p6s1 << END
-0.30000000000000004 0.7386666666666667 0.7375737602459497 0.7397595730873837 0.18400000000000002 0.7365 0.74 0.7395
0.7 0.8688333333333333 0.834955694034757 0.9027109726319097 0.18400000000000002 0.877 0.8065 0.923
1.7 0.8603333333333333 0.8417136006702566 0.87895306599641 0.18400000000000002 0.8605 0.828 0.8925
2.7 0.0 NaN NaN 0.18400000000000002 NaN NaN NaN
3.7 0.053 NaN NaN 0.18400000000000002 NaN NaN NaN
4.7 0.784 NaN NaN 0.18400000000000002 NaN NaN NaN
END
$p6s2 << END
-0.1 0.8245 0.8226070305513999 0.8263929694486001 0.18400000000000002 NaN
0.9 0.9435 0.8848222074943737 1.0021777925056263 0.18400000000000002 NaN
1.9 0.9375 0.9052496770042014 0.9697503229957986 0.18400000000000002 NaN
2.9 0.0 NaN NaN 0.18400000000000002 NaN
3.9 0.0865 NaN NaN 0.18400000000000002 NaN
4.9 0.784 NaN NaN 0.18400000000000002 NaN
END
$p6s3 << END
0.1 0.646 0.6441070305514 0.6478929694486001 0.18400000000000002 NaN
1.1 0.9 0.8413222074943737 0.9586777925056263 0.18400000000000002 NaN
2.1 0.815 0.7827496770042014 0.8472503229957985 0.18400000000000002 NaN
3.1 0.0 NaN NaN 0.18400000000000002 NaN
4.1 0.0615 NaN NaN 0.18400000000000002 NaN
5.1 0.784 NaN NaN 0.18400000000000002 NaN
END
$p6s4 << END
0.30000000000000004 0.653 0.6511070305514 0.6548929694486001 0.18400000000000002 NaN
1.3 0.865 0.8063222074943737 0.9236777925056263 0.18400000000000002 NaN
2.3 0.7995 0.7672496770042014 0.8317503229957985 0.18400000000000002 NaN
3.3 0.0 NaN NaN 0.18400000000000002 NaN
4.3 0.0815 NaN NaN 0.18400000000000002 NaN
5.3 0.784 NaN NaN 0.18400000000000002 NaN
END
$p7s1 << END
-0.30000000000000004 10.860376136105751 10.646770469051146 11.073981803160356 0.18400000000000002 10.55743066065164 10.750984594618613 11.272713153046999
0.7 7.669719071956177 7.307442816400769 8.031995327511584 0.18400000000000002 7.084767911881816 7.5919158904319035 8.332473413554812
1.7 9.399891251370335 9.116376192951444 9.683406309789225 0.18400000000000002 8.946375431897255 9.331886686957692 9.921411635256055
2.7 0.8694726831509374 NaN NaN 0.18400000000000002 NaN NaN NaN
3.7 14.326908930302887 NaN NaN 0.18400000000000002 NaN NaN NaN
4.7 10.918030923895941 NaN NaN 0.18400000000000002 NaN NaN NaN
END
$p7s2 << END
-0.1 10.658989710994213 10.289013842870995 11.02896557911743 0.18400000000000002 NaN
0.9 7.260144919148283 6.632664038150511 7.887625800146055 0.18400000000000002 NaN
1.9 8.966706357546519 8.475643871654142 9.457768843438895 0.18400000000000002 NaN
2.9 0.5888143529310855 NaN NaN 0.18400000000000002 NaN
3.9 14.721309230473977 NaN NaN 0.18400000000000002 NaN
4.9 10.918030923895941 NaN NaN 0.18400000000000002 NaN
END
$p7s3 << END
0.1 10.928842279846055 10.558866411722837 11.298818147969273 0.18400000000000002 NaN
1.1 7.825267673235313 7.197786792237541 8.452748554233086 0.18400000000000002 NaN
2.1 9.576763384978701 9.085700899086325 10.067825870871077 0.18400000000000002 NaN
3.1 0.8639708326977661 NaN NaN 0.18400000000000002 NaN
4.1 14.047983457434828 NaN NaN 0.18400000000000002 NaN
5.1 10.918030923895941 NaN NaN 0.18400000000000002 NaN
END
$p7s4 << END
0.30000000000000004 11.886271057189234 11.516295189066016 12.256246925312452 0.18400000000000002 NaN
1.3 8.443770658219112 7.81628977722134 9.071251539216885 0.18400000000000002 NaN
2.3 10.28362713562545 9.792564649733073 10.774689621517826 0.18400000000000002 NaN
3.3 0.8666521571791664 NaN NaN 0.18400000000000002 NaN
4.3 15.651257013935371 NaN NaN 0.18400000000000002 NaN
5.3 10.918030923895941 NaN NaN 0.18400000000000002 NaN
END
$p8s1 << END
-0.30000000000000004 9.95458329955772 9.680718583902882 10.228448015212559 0.18400000000000002 9.638491198265394 9.725240675785587 10.500018024622184
0.7 6.866659026358313 6.626555226994241 7.106762825722385 0.18400000000000002 6.542375680642589 6.722076495450399 7.335524902981953
1.7 8.371279820260705 8.113407876937483 8.629151763583927 0.18400000000000002 8.002173920116329 8.243880140405135 8.867785400260647
2.7 15.533890652400693 NaN NaN 0.18400000000000002 NaN NaN NaN
3.7 17.503368820024757 NaN NaN 0.18400000000000002 NaN NaN NaN
4.7 10.817708874094563 NaN NaN 0.18400000000000002 NaN NaN NaN
END
$p8s2 << END
-0.1 8.89717813533146 8.422830533416876 9.371525737246044 0.18400000000000002 NaN
0.9 6.004190363565263 5.588318383976366 6.420062343154159 0.18400000000000002 NaN
1.9 7.4000503255132495 6.953403017830906 7.846697633195593 0.18400000000000002 NaN
2.9 10.598084604058513 NaN NaN 0.18400000000000002 NaN
3.9 16.683577428590443 NaN NaN 0.18400000000000002 NaN
4.9 10.817708874094563 NaN NaN 0.18400000000000002 NaN
END
$p8s3 << END
0.1 9.749316840873588 9.274969238959004 10.223664442788172 0.18400000000000002 NaN
1.1 6.716893665904909 6.3010216863160124 7.132765645493805 0.18400000000000002 NaN
2.1 8.345479391182197 7.898832083499854 8.79212669886454 0.18400000000000002 NaN
3.1 15.118676833227461 NaN NaN 0.18400000000000002 NaN
4.1 16.87415749513999 NaN NaN 0.18400000000000002 NaN
5.1 10.817708874094563 NaN NaN 0.18400000000000002 NaN
END
$p8s4 << END
0.30000000000000004 10.731208314478367 10.256860712563784 11.205555916392951 0.18400000000000002 NaN
1.3 7.465504437666341 7.049632458077443 7.881376417255238 0.18400000000000002 NaN
2.3 9.025126120938722 8.57847881325638 9.471773428621065 0.18400000000000002 NaN
3.3 15.153697778151574 NaN NaN 0.18400000000000002 NaN
4.3 18.515312065351356 NaN NaN 0.18400000000000002 NaN
5.3 10.817708874094563 NaN NaN 0.18400000000000002 NaN
END
$p9s1 << END
-0.30000000000000004 9.121855928285207 8.733521067195754 9.51019078937466 0.18400000000000002 8.92009405122544 8.573213193854603 9.87226053977558
0.7 6.652261478163031 6.2964170540793205 7.008105902246742 0.18400000000000002 6.197001626243252 6.406151377444905 7.35363143080094
1.7 7.899546953672231 7.543409870664624 8.255684036679837 0.18400000000000002 7.557395444544018 7.52960503358932 8.611640382883353
2.7 4.309488635929427 NaN NaN 0.18400000000000002 NaN NaN NaN
3.7 13.837996863562953 NaN NaN 0.18400000000000002 NaN NaN NaN
4.7 10.975857594942925 NaN NaN 0.18400000000000002 NaN NaN NaN
END
$p9s2 << END
-0.1 8.709257329893223 8.036641620136088 9.381873039650358 0.18400000000000002 NaN
0.9 6.055596289695121 5.439255667592047 6.671936911798195 0.18400000000000002 NaN
1.9 7.342235718892816 6.725388196664268 7.959083241121364 0.18400000000000002 NaN
2.9 3.0362303757723557 NaN NaN 0.18400000000000002 NaN
3.9 14.01199050063431 NaN NaN 0.18400000000000002 NaN
4.9 10.975857594942925 NaN NaN 0.18400000000000002 NaN
END
$p9s3 << END
0.1 9.848650057936664 9.17603434817953 10.5212657676938 0.18400000000000002 NaN
1.1 7.152088483843154 6.535747861740081 7.768429105946227 0.18400000000000002 NaN
2.1 8.608871770491502 7.992024248262954 9.22571929272005 0.18400000000000002 NaN
3.1 4.239530493518494 NaN NaN 0.18400000000000002 NaN
4.1 14.759826298991413 NaN NaN 0.18400000000000002 NaN
5.1 10.975857594942925 NaN NaN 0.18400000000000002 NaN
END
$p9s4 << END
0.30000000000000004 9.773258334349853 9.100642624592718 10.445874044106988 0.18400000000000002 NaN
1.3 7.0469549404981215 6.4306143183950475 7.663295562601196 0.18400000000000002 NaN
2.3 8.43364533437457 7.816797812146021 9.050492856603118 0.18400000000000002 NaN
3.3 4.216669873346648 NaN NaN 0.18400000000000002 NaN
4.3 14.424878049213186 NaN NaN 0.18400000000000002 NaN
5.3 10.975857594942925 NaN NaN 0.18400000000000002 NaN
END
$legend << END
4 10
21 10
38 10


200 10
217 10
234 10


396 10
413 10
430 10


592 10
609 10
626 10


END
do for [kind in 'svg png'] {
if (kind eq 'svg') {
set terminal svg size 1482,1057 enhanced font 'Arial,12' background '#ffffff'
set output 'inside-the-sphere.svg'
} else {
set terminal pngcairo size 2964,2114 enhanced font 'Arial,12' fontscale 2 linewidth 2 pointscale 2 background '#ffffff'
set output 'inside-the-sphere.png'
}
set multiplot
reset
unset border; unset tics; unset key
set xrange [0:1]; set yrange [0:1]
set label 1 'Inside the sphere of training norms' at screen 0.5,0.9830 center noenhanced font ',15'
plot NaN notitle
unset label 1
reset
set lmargin at screen 0.0594; set rmargin at screen 0.3185
set tmargin at screen 0.9395; set bmargin at screen 0.7124
unset key
set minussign
set title 'principal components' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set ylabel 'density' noenhanced
set xrange [-0.6:5.6]
set xtics ('train' 0.0, 'half' 1.0, 'midpoints' 2.0, 'untrained' 3.0, '4 X' 4.0, 'real' 5.0) rotate by 35 right noenhanced
set yrange [0:*]
plot $p1s1 using 1:2:5 with boxes lc rgb '#0072B2' fs solid 0.75 noborder, \
  $p1s1 using 1:3:(0):($4-$3) with vectors heads size graph 0.008,90 lc rgb '#333333' lw 1.2, \
  $p1s1 using 1:6 with points lc rgb '#333333' pt 7 ps 0.35, \
  $p1s1 using 1:7 with points lc rgb '#333333' pt 7 ps 0.35, \
  $p1s1 using 1:8 with points lc rgb '#333333' pt 7 ps 0.35, \
  $p1s2 using 1:2:5 with boxes lc rgb '#D55E00' fs solid 0.75 noborder, \
  $p1s2 using 1:3:(0):($4-$3) with vectors heads size graph 0.008,90 lc rgb '#333333' lw 1.2, \
  $p1s2 using 1:6 with points lc rgb '#333333' pt 7 ps 0.35, \
  $p1s3 using 1:2:5 with boxes lc rgb '#009E73' fs solid 0.75 noborder, \
  $p1s3 using 1:3:(0):($4-$3) with vectors heads size graph 0.008,90 lc rgb '#333333' lw 1.2, \
  $p1s3 using 1:6 with points lc rgb '#333333' pt 7 ps 0.35, \
  $p1s4 using 1:2:5 with boxes lc rgb '#CC79A7' fs solid 0.75 noborder, \
  $p1s4 using 1:3:(0):($4-$3) with vectors heads size graph 0.008,90 lc rgb '#333333' lw 1.2, \
  $p1s4 using 1:6 with points lc rgb '#333333' pt 7 ps 0.35
reset
set lmargin at screen 0.3927; set rmargin at screen 0.6518
set tmargin at screen 0.9395; set bmargin at screen 0.7124
unset key
set minussign
set title 'random convolutions' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set ylabel 'density' noenhanced
set xrange [-0.6:5.6]
set xtics ('train' 0.0, 'half' 1.0, 'midpoints' 2.0, 'untrained' 3.0, '4 X' 4.0, 'real' 5.0) rotate by 35 right noenhanced
set yrange [0:*]
plot $p2s1 using 1:2:5 with boxes lc rgb '#0072B2' fs solid 0.75 noborder, \
  $p2s1 using 1:3:(0):($4-$3) with vectors heads size graph 0.008,90 lc rgb '#333333' lw 1.2, \
  $p2s1 using 1:6 with points lc rgb '#333333' pt 7 ps 0.35, \
  $p2s1 using 1:7 with points lc rgb '#333333' pt 7 ps 0.35, \
  $p2s1 using 1:8 with points lc rgb '#333333' pt 7 ps 0.35, \
  $p2s2 using 1:2:5 with boxes lc rgb '#D55E00' fs solid 0.75 noborder, \
  $p2s2 using 1:3:(0):($4-$3) with vectors heads size graph 0.008,90 lc rgb '#333333' lw 1.2, \
  $p2s2 using 1:6 with points lc rgb '#333333' pt 7 ps 0.35, \
  $p2s3 using 1:2:5 with boxes lc rgb '#009E73' fs solid 0.75 noborder, \
  $p2s3 using 1:3:(0):($4-$3) with vectors heads size graph 0.008,90 lc rgb '#333333' lw 1.2, \
  $p2s3 using 1:6 with points lc rgb '#333333' pt 7 ps 0.35, \
  $p2s4 using 1:2:5 with boxes lc rgb '#CC79A7' fs solid 0.75 noborder, \
  $p2s4 using 1:3:(0):($4-$3) with vectors heads size graph 0.008,90 lc rgb '#333333' lw 1.2, \
  $p2s4 using 1:6 with points lc rgb '#333333' pt 7 ps 0.35
reset
set lmargin at screen 0.7260; set rmargin at screen 0.9852
set tmargin at screen 0.9395; set bmargin at screen 0.7124
unset key
set minussign
set title 'attribute network' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set ylabel 'density' noenhanced
set xrange [-0.6:5.6]
set xtics ('train' 0.0, 'half' 1.0, 'midpoints' 2.0, 'untrained' 3.0, '4 X' 4.0, 'real' 5.0) rotate by 35 right noenhanced
set yrange [0:*]
plot $p3s1 using 1:2:5 with boxes lc rgb '#0072B2' fs solid 0.75 noborder, \
  $p3s1 using 1:3:(0):($4-$3) with vectors heads size graph 0.008,90 lc rgb '#333333' lw 1.2, \
  $p3s1 using 1:6 with points lc rgb '#333333' pt 7 ps 0.35, \
  $p3s1 using 1:7 with points lc rgb '#333333' pt 7 ps 0.35, \
  $p3s1 using 1:8 with points lc rgb '#333333' pt 7 ps 0.35, \
  $p3s2 using 1:2:5 with boxes lc rgb '#D55E00' fs solid 0.75 noborder, \
  $p3s2 using 1:3:(0):($4-$3) with vectors heads size graph 0.008,90 lc rgb '#333333' lw 1.2, \
  $p3s2 using 1:6 with points lc rgb '#333333' pt 7 ps 0.35, \
  $p3s3 using 1:2:5 with boxes lc rgb '#009E73' fs solid 0.75 noborder, \
  $p3s3 using 1:3:(0):($4-$3) with vectors heads size graph 0.008,90 lc rgb '#333333' lw 1.2, \
  $p3s3 using 1:6 with points lc rgb '#333333' pt 7 ps 0.35, \
  $p3s4 using 1:2:5 with boxes lc rgb '#CC79A7' fs solid 0.75 noborder, \
  $p3s4 using 1:3:(0):($4-$3) with vectors heads size graph 0.008,90 lc rgb '#333333' lw 1.2, \
  $p3s4 using 1:6 with points lc rgb '#333333' pt 7 ps 0.35
reset
set lmargin at screen 0.0594; set rmargin at screen 0.3185
set tmargin at screen 0.6263; set bmargin at screen 0.3992
unset key
set minussign
set title 'principal components' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set ylabel 'precision' noenhanced
set xrange [-0.6:5.6]
set xtics ('train' 0.0, 'half' 1.0, 'midpoints' 2.0, 'untrained' 3.0, '4 X' 4.0, 'real' 5.0) rotate by 35 right noenhanced
set yrange [0.0:1.0]
plot $p4s1 using 1:2:5 with boxes lc rgb '#0072B2' fs solid 0.75 noborder, \
  $p4s1 using 1:3:(0):($4-$3) with vectors heads size graph 0.008,90 lc rgb '#333333' lw 1.2, \
  $p4s1 using 1:6 with points lc rgb '#333333' pt 7 ps 0.35, \
  $p4s1 using 1:7 with points lc rgb '#333333' pt 7 ps 0.35, \
  $p4s1 using 1:8 with points lc rgb '#333333' pt 7 ps 0.35, \
  $p4s2 using 1:2:5 with boxes lc rgb '#D55E00' fs solid 0.75 noborder, \
  $p4s2 using 1:3:(0):($4-$3) with vectors heads size graph 0.008,90 lc rgb '#333333' lw 1.2, \
  $p4s2 using 1:6 with points lc rgb '#333333' pt 7 ps 0.35, \
  $p4s3 using 1:2:5 with boxes lc rgb '#009E73' fs solid 0.75 noborder, \
  $p4s3 using 1:3:(0):($4-$3) with vectors heads size graph 0.008,90 lc rgb '#333333' lw 1.2, \
  $p4s3 using 1:6 with points lc rgb '#333333' pt 7 ps 0.35, \
  $p4s4 using 1:2:5 with boxes lc rgb '#CC79A7' fs solid 0.75 noborder, \
  $p4s4 using 1:3:(0):($4-$3) with vectors heads size graph 0.008,90 lc rgb '#333333' lw 1.2, \
  $p4s4 using 1:6 with points lc rgb '#333333' pt 7 ps 0.35
reset
set lmargin at screen 0.3927; set rmargin at screen 0.6518
set tmargin at screen 0.6263; set bmargin at screen 0.3992
unset key
set minussign
set title 'random convolutions' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set ylabel 'precision' noenhanced
set xrange [-0.6:5.6]
set xtics ('train' 0.0, 'half' 1.0, 'midpoints' 2.0, 'untrained' 3.0, '4 X' 4.0, 'real' 5.0) rotate by 35 right noenhanced
set yrange [0.0:1.0]
plot $p5s1 using 1:2:5 with boxes lc rgb '#0072B2' fs solid 0.75 noborder, \
  $p5s1 using 1:3:(0):($4-$3) with vectors heads size graph 0.008,90 lc rgb '#333333' lw 1.2, \
  $p5s1 using 1:6 with points lc rgb '#333333' pt 7 ps 0.35, \
  $p5s1 using 1:7 with points lc rgb '#333333' pt 7 ps 0.35, \
  $p5s1 using 1:8 with points lc rgb '#333333' pt 7 ps 0.35, \
  $p5s2 using 1:2:5 with boxes lc rgb '#D55E00' fs solid 0.75 noborder, \
  $p5s2 using 1:3:(0):($4-$3) with vectors heads size graph 0.008,90 lc rgb '#333333' lw 1.2, \
  $p5s2 using 1:6 with points lc rgb '#333333' pt 7 ps 0.35, \
  $p5s3 using 1:2:5 with boxes lc rgb '#009E73' fs solid 0.75 noborder, \
  $p5s3 using 1:3:(0):($4-$3) with vectors heads size graph 0.008,90 lc rgb '#333333' lw 1.2, \
  $p5s3 using 1:6 with points lc rgb '#333333' pt 7 ps 0.35, \
  $p5s4 using 1:2:5 with boxes lc rgb '#CC79A7' fs solid 0.75 noborder, \
  $p5s4 using 1:3:(0):($4-$3) with vectors heads size graph 0.008,90 lc rgb '#333333' lw 1.2, \
  $p5s4 using 1:6 with points lc rgb '#333333' pt 7 ps 0.35
reset
set lmargin at screen 0.7260; set rmargin at screen 0.9852
set tmargin at screen 0.6263; set bmargin at screen 0.3992
unset key
set minussign
set title 'attribute network' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set ylabel 'precision' noenhanced
set xrange [-0.6:5.6]
set xtics ('train' 0.0, 'half' 1.0, 'midpoints' 2.0, 'untrained' 3.0, '4 X' 4.0, 'real' 5.0) rotate by 35 right noenhanced
set yrange [0.0:1.0]
plot $p6s1 using 1:2:5 with boxes lc rgb '#0072B2' fs solid 0.75 noborder, \
  $p6s1 using 1:3:(0):($4-$3) with vectors heads size graph 0.008,90 lc rgb '#333333' lw 1.2, \
  $p6s1 using 1:6 with points lc rgb '#333333' pt 7 ps 0.35, \
  $p6s1 using 1:7 with points lc rgb '#333333' pt 7 ps 0.35, \
  $p6s1 using 1:8 with points lc rgb '#333333' pt 7 ps 0.35, \
  $p6s2 using 1:2:5 with boxes lc rgb '#D55E00' fs solid 0.75 noborder, \
  $p6s2 using 1:3:(0):($4-$3) with vectors heads size graph 0.008,90 lc rgb '#333333' lw 1.2, \
  $p6s2 using 1:6 with points lc rgb '#333333' pt 7 ps 0.35, \
  $p6s3 using 1:2:5 with boxes lc rgb '#009E73' fs solid 0.75 noborder, \
  $p6s3 using 1:3:(0):($4-$3) with vectors heads size graph 0.008,90 lc rgb '#333333' lw 1.2, \
  $p6s3 using 1:6 with points lc rgb '#333333' pt 7 ps 0.35, \
  $p6s4 using 1:2:5 with boxes lc rgb '#CC79A7' fs solid 0.75 noborder, \
  $p6s4 using 1:3:(0):($4-$3) with vectors heads size graph 0.008,90 lc rgb '#333333' lw 1.2, \
  $p6s4 using 1:6 with points lc rgb '#333333' pt 7 ps 0.35
reset
set lmargin at screen 0.0594; set rmargin at screen 0.3185
set tmargin at screen 0.3132; set bmargin at screen 0.0861
unset key
set minussign
set title 'principal components' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set ylabel 'mean distance' noenhanced
set xrange [-0.6:5.6]
set xtics ('train' 0.0, 'half' 1.0, 'midpoints' 2.0, 'untrained' 3.0, '4 X' 4.0, 'real' 5.0) rotate by 35 right noenhanced
set yrange [0:*]
plot $p7s1 using 1:2:5 with boxes lc rgb '#0072B2' fs solid 0.75 noborder, \
  $p7s1 using 1:3:(0):($4-$3) with vectors heads size graph 0.008,90 lc rgb '#333333' lw 1.2, \
  $p7s1 using 1:6 with points lc rgb '#333333' pt 7 ps 0.35, \
  $p7s1 using 1:7 with points lc rgb '#333333' pt 7 ps 0.35, \
  $p7s1 using 1:8 with points lc rgb '#333333' pt 7 ps 0.35, \
  $p7s2 using 1:2:5 with boxes lc rgb '#D55E00' fs solid 0.75 noborder, \
  $p7s2 using 1:3:(0):($4-$3) with vectors heads size graph 0.008,90 lc rgb '#333333' lw 1.2, \
  $p7s2 using 1:6 with points lc rgb '#333333' pt 7 ps 0.35, \
  $p7s3 using 1:2:5 with boxes lc rgb '#009E73' fs solid 0.75 noborder, \
  $p7s3 using 1:3:(0):($4-$3) with vectors heads size graph 0.008,90 lc rgb '#333333' lw 1.2, \
  $p7s3 using 1:6 with points lc rgb '#333333' pt 7 ps 0.35, \
  $p7s4 using 1:2:5 with boxes lc rgb '#CC79A7' fs solid 0.75 noborder, \
  $p7s4 using 1:3:(0):($4-$3) with vectors heads size graph 0.008,90 lc rgb '#333333' lw 1.2, \
  $p7s4 using 1:6 with points lc rgb '#333333' pt 7 ps 0.35
reset
set lmargin at screen 0.3927; set rmargin at screen 0.6518
set tmargin at screen 0.3132; set bmargin at screen 0.0861
unset key
set minussign
set title 'random convolutions' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set ylabel 'mean distance' noenhanced
set xrange [-0.6:5.6]
set xtics ('train' 0.0, 'half' 1.0, 'midpoints' 2.0, 'untrained' 3.0, '4 X' 4.0, 'real' 5.0) rotate by 35 right noenhanced
set yrange [0:*]
plot $p8s1 using 1:2:5 with boxes lc rgb '#0072B2' fs solid 0.75 noborder, \
  $p8s1 using 1:3:(0):($4-$3) with vectors heads size graph 0.008,90 lc rgb '#333333' lw 1.2, \
  $p8s1 using 1:6 with points lc rgb '#333333' pt 7 ps 0.35, \
  $p8s1 using 1:7 with points lc rgb '#333333' pt 7 ps 0.35, \
  $p8s1 using 1:8 with points lc rgb '#333333' pt 7 ps 0.35, \
  $p8s2 using 1:2:5 with boxes lc rgb '#D55E00' fs solid 0.75 noborder, \
  $p8s2 using 1:3:(0):($4-$3) with vectors heads size graph 0.008,90 lc rgb '#333333' lw 1.2, \
  $p8s2 using 1:6 with points lc rgb '#333333' pt 7 ps 0.35, \
  $p8s3 using 1:2:5 with boxes lc rgb '#009E73' fs solid 0.75 noborder, \
  $p8s3 using 1:3:(0):($4-$3) with vectors heads size graph 0.008,90 lc rgb '#333333' lw 1.2, \
  $p8s3 using 1:6 with points lc rgb '#333333' pt 7 ps 0.35, \
  $p8s4 using 1:2:5 with boxes lc rgb '#CC79A7' fs solid 0.75 noborder, \
  $p8s4 using 1:3:(0):($4-$3) with vectors heads size graph 0.008,90 lc rgb '#333333' lw 1.2, \
  $p8s4 using 1:6 with points lc rgb '#333333' pt 7 ps 0.35
reset
set lmargin at screen 0.7260; set rmargin at screen 0.9852
set tmargin at screen 0.3132; set bmargin at screen 0.0861
unset key
set minussign
set title 'attribute network' noenhanced font ',13' offset 0,-0.4
set border 3 lw 0.8; set tics out nomirror scale 0.7
set grid back lc rgb '#d8d8d8' lw 0.7 dt 1
set ylabel 'mean distance' noenhanced
set xrange [-0.6:5.6]
set xtics ('train' 0.0, 'half' 1.0, 'midpoints' 2.0, 'untrained' 3.0, '4 X' 4.0, 'real' 5.0) rotate by 35 right noenhanced
set yrange [0:*]
plot $p9s1 using 1:2:5 with boxes lc rgb '#0072B2' fs solid 0.75 noborder, \
  $p9s1 using 1:3:(0):($4-$3) with vectors heads size graph 0.008,90 lc rgb '#333333' lw 1.2, \
  $p9s1 using 1:6 with points lc rgb '#333333' pt 7 ps 0.35, \
  $p9s1 using 1:7 with points lc rgb '#333333' pt 7 ps 0.35, \
  $p9s1 using 1:8 with points lc rgb '#333333' pt 7 ps 0.35, \
  $p9s2 using 1:2:5 with boxes lc rgb '#D55E00' fs solid 0.75 noborder, \
  $p9s2 using 1:3:(0):($4-$3) with vectors heads size graph 0.008,90 lc rgb '#333333' lw 1.2, \
  $p9s2 using 1:6 with points lc rgb '#333333' pt 7 ps 0.35, \
  $p9s3 using 1:2:5 with boxes lc rgb '#009E73' fs solid 0.75 noborder, \
  $p9s3 using 1:3:(0):($4-$3) with vectors heads size graph 0.008,90 lc rgb '#333333' lw 1.2, \
  $p9s3 using 1:6 with points lc rgb '#333333' pt 7 ps 0.35, \
  $p9s4 using 1:2:5 with boxes lc rgb '#CC79A7' fs solid 0.75 noborder, \
  $p9s4 using 1:3:(0):($4-$3) with vectors heads size graph 0.008,90 lc rgb '#333333' lw 1.2, \
  $p9s4 using 1:6 with points lc rgb '#333333' pt 7 ps 0.35
reset
set lmargin at screen 0.2355; set rmargin at screen 0.7645
set tmargin at screen 0.0284; set bmargin at screen 0.0095
unset border; unset tics; unset key
set xrange [0:784]; set yrange [0:20]
set label 'normal' at 46,10 left noenhanced
set object rectangle from 4,5 to 38,15 fc rgb '#0072B2' fs solid 0.75 noborder
set label 'uniform' at 242,10 left noenhanced
set object rectangle from 200,5 to 234,15 fc rgb '#D55E00' fs solid 0.75 noborder
set label 'sphere' at 438,10 left noenhanced
set object rectangle from 396,5 to 430,15 fc rgb '#009E73' fs solid 0.75 noborder
set label 'hypercube-vertices' at 634,10 left noenhanced
set object rectangle from 592,5 to 626,15 fc rgb '#CC79A7' fs solid 0.75 noborder
plot NaN notitle
unset multiplot
unset output
}
