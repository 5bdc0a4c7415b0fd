package org.ent4j.catalogue.gar.validation;

import org.ent4j.model.rule.Reason;

/** What is wrong with an export for the GAR: the facts. */
public sealed interface GarDefect extends Reason permits FileDefect, SchemaDefect, LinkDefect, CodeDefect {}
