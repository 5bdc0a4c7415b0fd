package org.ent4j.viescolaire.lsu;

import static org.ent4j.viescolaire.lsu.LsuCheck.blocking;

import java.util.Set;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.service.ModaliteElection;

/** What is demanded of each discipline, teacher and EPI before a file is written: all of it, on this page. */
public final class LsuReferenceRules {

    public static final LsuCheck<LsuCase.OfDiscipline> DISCIPLINE_ONCE = blocking(
            "VS-LSU-11",
            Label.of("Une discipline ne figure qu'une fois", "A discipline is there once"),
            "OPEN-ENT, checks before an export; schema, key of discipline",
            LsuCase.OfDiscipline::isRepeated,
            it -> new LsuTrouble.DisciplineTwice(
                    it.discipline().id(),
                    it.discipline().code(),
                    it.discipline().election().name()));

    public static final LsuCheck<LsuCase.OfDiscipline> ELECTION_OF_THE_VERSION = blocking(
            "VS-LSU-12",
            Label.of("La modalité existe dans la version", "The modalité is in the version"),
            "Schema, ModaliteElection; the version that brought D is to be confirmed",
            it -> it.discipline().election() == ModaliteElection.D
                    && !it.version().hasElectionD(),
            it -> new LsuTrouble.ElectionNotInVersion(
                    it.discipline().election().name(), it.version().number()));

    public static final LsuCheck<LsuTeacher> HAS_AN_STS_ID = blocking(
            "VS-LSU-13",
            Label.of("L'enseignant a un identifiant STS", "The teacher has an STS id"),
            "GEPI and PRONOTE, what blocks an export; schema, enseignant/@id-sts",
            it -> !LsuCase.isNumber(it.stsId()),
            it -> new LsuTrouble.NoStsId(
                    it.id(), it.lastName().orElse(""), it.stsId().orElse("")));

    public static final LsuCheck<Epi> EPI_HAS_TWO_SUBJECTS = blocking(
            "VS-LSU-14",
            Label.of("Un EPI a deux disciplines différentes", "An EPI has two different subjects"),
            "OPEN-ENT, checks before an export; schema, AtLeast2IDREFS",
            it -> Set.copyOf(it.disciplines()).size() < 2,
            it -> new LsuTrouble.TooFewSubjects(
                    it.id(), it.title(), Set.copyOf(it.disciplines()).size()));

    private LsuReferenceRules() {}
}
