package org.ent4j.timetable.automation;

import org.ent4j.model.id.StructureId;
import org.ent4j.model.id.Uai;

/**
 * The account under which a school's timetable software deposits its files (<i>compte de dépôt</i>).
 *
 * @param uai the school, which the files have to be about
 * @param structure the host's structure
 * @param policy how the school wants its files imported
 */
public record DepositAccount(Uai uai, StructureId structure, UnattendedPolicy policy) {}
