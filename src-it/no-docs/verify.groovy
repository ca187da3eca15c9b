assert new File(basedir, 'target/site').directory
assert !new File(basedir, 'target/site/comparisons').exists()
assert !new File(basedir, 'build.log').getText('UTF-8').contains('comparison page')
