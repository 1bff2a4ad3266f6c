#!/bin/sh
# Creates the namespace and the two search attributes of Trame. May be run any number of times.
# The tool reads TEMPORAL_ADDRESS and TEMPORAL_NAMESPACE from the environment.
set -eu

until temporal operator cluster health; do sleep 2; done

# Temporal's own history is not the archive (the journal is): 30 days are for looking into incidents.
temporal operator namespace describe -n "$TEMPORAL_NAMESPACE" > /dev/null 2>&1 ||
  temporal operator namespace create --retention 30d -n "$TEMPORAL_NAMESPACE"

# A new namespace is known everywhere within a few seconds.
until temporal operator search-attribute list > /dev/null 2>&1; do sleep 1; done

attribute() {
  temporal operator search-attribute list | grep -q "^ *$1 " ||
    temporal operator search-attribute create --name "$1" --type "$2"
}

attribute TrameStatus Keyword
attribute TrameEngine Int
