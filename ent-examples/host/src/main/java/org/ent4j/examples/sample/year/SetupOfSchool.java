package org.ent4j.examples.sample.year;

import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.id.Uai;
import org.ent4j.viescolaire.SchoolSetup;

/** By which policies a school of a sample lives; whoever reads its journals has to have the same. */
@FunctionalInterface
public interface SetupOfSchool {

    SchoolSetup of(StructureId school, Uai uai, SchoolYear year);
}
