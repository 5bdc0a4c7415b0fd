package org.ent4j.viescolaire.lsu;

import static org.ent4j.viescolaire.lsu.LsuCheck.blocking;

import org.ent4j.model.id.Uai;
import org.ent4j.model.text.Label;

/** What is demanded of a file and of its periods before it is written: all of it, on this page. */
public final class LsuFileRules {

    public static final LsuCheck<LsuCase.OfFile> HAS_DISCIPLINES = blocking(
            "VS-LSU-10",
            Label.of("Il y a des disciplines", "There are disciplines"),
            "OPEN-ENT, checks before an export",
            it -> it.file().disciplines().isEmpty() && it.hasPeriodicReports(),
            it -> new LsuTrouble.NoDiscipline());

    public static final LsuCheck<Uai> GENUINE_SCHOOL = blocking(
            "VS-LSU-15",
            Label.of("La lettre de contrôle de l'UAI est juste", "The check letter of the UAI is right"),
            "RAMSESE; ours: the schema counts eight characters, the ministry knows no such school",
            it -> !it.isGenuine(),
            it -> new LsuValueTrouble.WrongUaiLetter(it.value(), it.digits() + it.expectedLetter()));

    public static final LsuCheck<LsuCase.OfPeriod> PERIOD_OF_ITS_YEAR = blocking(
            "VS-LSU-16",
            Label.of(
                    "L'indice d'une période va de 1 au nombre de périodes",
                    "The index of a period goes from 1 to how many there are"),
            "ours: the schema takes any numbers",
            it -> it.index() < 1 || it.index() > it.count(),
            it -> new LsuValueTrouble.PeriodOutsideTheYear(it.index(), it.count()));

    private LsuFileRules() {}
}
