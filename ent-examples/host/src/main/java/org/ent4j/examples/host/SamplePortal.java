package org.ent4j.examples.host;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.ent4j.catalogue.portal.MailAddress;
import org.ent4j.catalogue.portal.PortalPerson;
import org.ent4j.catalogue.portal.PortalSchool;
import org.ent4j.catalogue.portal.Sex;
import org.ent4j.catalogue.spi.PortalPeople;
import org.ent4j.directory.person.Profils;
import org.ent4j.examples.sample.school.Address;
import org.ent4j.examples.sample.school.Agent;
import org.ent4j.examples.sample.school.Faculty;
import org.ent4j.examples.sample.school.Guardian;
import org.ent4j.examples.sample.school.Identity;
import org.ent4j.examples.sample.school.Kin;
import org.ent4j.examples.sample.school.Pupil;
import org.ent4j.examples.sample.school.School;
import org.ent4j.examples.sample.school.SchoolMaker;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.id.Fonction;
import org.ent4j.model.id.Ine;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.person.PersonName;
import org.ent4j.model.person.Profil;

/** A made-up collège as a directory that has it alone, the same for everybody. */
public final class SamplePortal implements PortalPeople {

    private final School school;
    private final List<PortalPerson> people = new ArrayList<>();

    private SamplePortal(School school) {
        this.school = school;
        var guardians = new LinkedHashMap<Long, Guardian>();
        school.pupils()
                .forEach(pupil ->
                        pupil.kin().forEach(kin -> guardians.put(kin.guardian().id(), kin.guardian())));
        school.pupils().forEach(pupil -> people.add(pupil(pupil)));
        guardians.values().forEach(guardian -> people.add(guardian(guardian)));
        school.agents().forEach(agent -> people.add(agent(agent)));
    }

    public static SamplePortal make() {
        return new SamplePortal(new SchoolMaker(new SchoolYear(2026), 1, 0).make(0, new Faculty()));
    }

    public StructureId school() {
        return new StructureId(school.uai().value());
    }

    @Override
    public Optional<PortalSchool> school(StructureId asked) {
        return Optional.of(PortalSchool.builder()
                        .id(school())
                        .uai(school.uai())
                        .name("COLLÈGE " + school.name())
                        .address(address(school.address()))
                        .telephone(school.telephone())
                        .build())
                .filter(any -> asked.equals(school()));
    }

    @Override
    public List<PortalPerson> people(StructureId asked) {
        return asked.equals(school()) ? List.copyOf(people) : List.of();
    }

    private PortalPerson.Builder person(long id, Identity identity) {
        return PortalPerson.builder()
                .id(new PersonId(Long.toString(id)))
                .account("u" + id)
                .name(PersonName.of(identity.usage(), identity.first()))
                .sex(identity.feminine() ? Sex.FEMALE : Sex.MALE)
                .addSchools(school());
    }

    private PortalPerson pupil(Pupil pupil) {
        return person(pupil.id(), pupil.identity())
                .profil(Profil.ELEVE)
                .born(pupil.identity().born())
                .ine(new Ine(pupil.ine()))
                .address(address(pupil.address()))
                .addClasses(pupil.division().code())
                .addAllGuardians(pupil.kin().stream()
                        .filter(Kin::represents)
                        .map(kin -> new PersonId(Long.toString(kin.guardian().id())))
                        .toList())
                .build();
    }

    private PortalPerson guardian(Guardian guardian) {
        return person(guardian.id(), guardian.identity())
                .profil(Profil.PARENT)
                .address(address(guardian.address()))
                .email(filled(guardian.mail()))
                .addAllTelephones(List.of(guardian.mobile(), guardian.home()).stream()
                        .filter(each -> !each.isBlank())
                        .toList())
                .build();
    }

    private PortalPerson agent(Agent agent) {
        return person(agent.id(), agent.identity())
                .profil(Profils.ofStaff(List.of(new Fonction(agent.post().function()))))
                .born(agent.identity().born())
                .email(filled(agent.mail()))
                .build();
    }

    private static Optional<String> filled(String text) {
        return Optional.of(text).filter(each -> !each.isBlank());
    }

    private static MailAddress address(Address address) {
        return new MailAddress(
                List.of(address.street()),
                address.town().postalCode(),
                address.town().name(),
                "");
    }
}
