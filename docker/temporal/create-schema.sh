#!/bin/sh
# Creates the two databases of Temporal and brings their tables up to this version. May be run any number of times.
# The tool reads SQL_HOST, SQL_USER and SQL_PASSWORD from the environment.
set -eu
schema=/etc/temporal/schema/postgresql/v12

upgrade() {
  tool="temporal-sql-tool --plugin postgres12 -p 5432 --db $1"
  $tool create
  $tool setup-schema -v 0.0
  $tool update-schema -d "$schema/$2/versioned"
}

upgrade temporal temporal
upgrade temporal_visibility visibility
