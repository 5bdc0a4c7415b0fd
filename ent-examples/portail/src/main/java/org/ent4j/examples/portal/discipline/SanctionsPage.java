package org.ent4j.examples.portal.discipline;

import org.ent4j.examples.portal.web.Paged;

/** The list of sanctions, those in preparation too. */
public record SanctionsPage(Paged<SanctionLine> list) {}
