#!/bin/sh
# Writes the key that members of a replica set share where the database may read it, then starts as the image does.
set -eu
(umask 077 && printf '%s' "$MONGO_REPLICA_KEY" > /data/configdb/replica.key)
chown mongodb:mongodb /data/configdb/replica.key
chmod 400 /data/configdb/replica.key
unset MONGO_REPLICA_KEY
exec docker-entrypoint.sh "$@"
