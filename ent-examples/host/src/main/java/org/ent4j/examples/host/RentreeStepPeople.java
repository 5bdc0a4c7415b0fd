package org.ent4j.examples.host;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ent4j.catalogue.checklist.StepRole;
import org.ent4j.catalogue.spi.StepPeople;
import org.ent4j.directory.correspondent.Correspondent;
import org.ent4j.directory.correspondent.CorrespondentRole;
import org.ent4j.directory.group.FunctionGroup;
import org.ent4j.directory.jooq.JooqDirectory;
import org.ent4j.directory.mission.MissionLetter;
import org.ent4j.directory.mission.MissionState;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;

/**
 * Who has a role in a rentrée, as the directory has it: the direction and vie scolaire by their functions,
 * correspondants ENT by their lettres de mission of the year or as the direction named them, Gestionnaires by their
 * rubriques, responsables d'affectation by their designation.
 */
record RentreeStepPeople(JooqDirectory directory, FunctionMembers functions, RentreeStepFacts facts, SchoolYear year)
        implements StepPeople {

    private static final Set<MissionState> AT_WORK = Set.of(MissionState.SIGNED, MissionState.RETURNED);

    @Override
    public List<PersonId> in(StructureId school, StepRole role) {
        return switch (role) {
            case DIRECTION -> List.copyOf(functions.of(school, FunctionGroup.CHEF_ETABLISSEMENT));
            case VIE_SCOLAIRE -> List.copyOf(functions.of(school, FunctionGroup.CPE));
            case CORRESPONDANT_ENT ->
                Stream.concat(withLetter(school), named(school)).distinct().toList();
            case RUBRIQUE_KEEPER -> facts.keepers(school);
            case RESP_AFF -> facts.allocators(school);
        };
    }

    private Stream<PersonId> withLetter(StructureId school) {
        return directory.missionLetters().ofYear(year).stream()
                .filter(letter -> letter.school().equals(school) && AT_WORK.contains(letter.state()))
                .map(MissionLetter::administrator);
    }

    /** Administrators whom the direction named, with a letter or not yet. */
    private Stream<PersonId> named(StructureId school) {
        return directory.correspondentLists().of(school).all().stream()
                .filter(each -> each.days().isOpen() && each.role() == CorrespondentRole.ADMINISTRATEUR_ENT)
                .map(Correspondent::person);
    }
}
