#!/bin/sh
# A class on Slurm, in four parts, from the folder of the course:
#   sbatch --wait slurm-array.sh submissions && grader merge grades-* --out grades
#SBATCH --job-name=koans
#SBATCH --array=0-3
#SBATCH --cpus-per-task=2
#SBATCH --mem=4G
#SBATCH --time=08:00:00
exec .koans/bin/grader grade "$1" --out "grades-$SLURM_ARRAY_TASK_ID" --shard auto --sandbox bwrap
