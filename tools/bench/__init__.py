"""Measurements that decided something, to be made again where it is in doubt; ratios of one run, never plain times."""
