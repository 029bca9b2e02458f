INCLUDE common/state.ink
INCLUDE common/functions.ink
INCLUDE voorbeeld/casemanager.ink
INCLUDE voorbeeld/client.ink

-> casemanager_start
