package org.ent4j.viescolaire.feed.lsu;

/** Where a defect stands: {@code element} is the nearest id around, or what tells a bilan apart. */
record LsuPosition(int line, int column, String element) {}
