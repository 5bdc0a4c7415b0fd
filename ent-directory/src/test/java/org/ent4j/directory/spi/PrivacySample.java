package org.ent4j.directory.spi;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ent4j.directory.account.Account;
import org.ent4j.directory.account.AccountChange;
import org.ent4j.directory.account.AccountEvent;
import org.ent4j.directory.account.AccountState;
import org.ent4j.directory.account.Actor;
import org.ent4j.directory.account.ExternalMail;
import org.ent4j.directory.account.Held;
import org.ent4j.directory.account.Login;
import org.ent4j.directory.account.PendingCode;
import org.ent4j.directory.account.PendingReset;
import org.ent4j.directory.account.password.FailedTries;
import org.ent4j.directory.account.secret.SealedKey;
import org.ent4j.directory.account.secret.SecretHash;
import org.ent4j.directory.account.totp.Enrolment;
import org.ent4j.directory.correspondent.Correspondent;
import org.ent4j.directory.correspondent.CorrespondentList;
import org.ent4j.directory.correspondent.CorrespondentRole;
import org.ent4j.directory.group.FreeGroup;
import org.ent4j.directory.group.GroupActor;
import org.ent4j.directory.group.GroupId;
import org.ent4j.directory.membership.Period;
import org.ent4j.directory.mission.MissionCommand;
import org.ent4j.directory.mission.MissionLetter;
import org.ent4j.directory.mission.MissionRole;
import org.ent4j.directory.mission.MissionState;
import org.ent4j.directory.mission.MissionStep;
import org.ent4j.directory.person.Affiliation;
import org.ent4j.directory.person.Guardianship;
import org.ent4j.directory.person.Person;
import org.ent4j.directory.person.PhoneKind;
import org.ent4j.directory.person.PostalAddress;
import org.ent4j.directory.person.Teaching;
import org.ent4j.directory.privacy.Access;
import org.ent4j.directory.privacy.TraceAction;
import org.ent4j.directory.source.SourceKey;
import org.ent4j.directory.structure.Structure;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.id.CodeMatiere;
import org.ent4j.model.id.Discipline;
import org.ent4j.model.id.Fonction;
import org.ent4j.model.id.Ine;
import org.ent4j.model.id.Mef;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.person.PersonName;
import org.ent4j.model.person.Profil;

/** The stores of one portal, and invented people of whom everything is kept that can be. */
public record PrivacySample(
        DirectoryStore directory,
        AccountStore accounts,
        FreeGroups groups,
        MissionLetters missions,
        CorrespondentLists correspondents,
        PrivacyStore privacy) {

    public static final StructureId SITE = new StructureId("0869901V");
    public static final LocalDate FIRST = LocalDate.of(2025, 9, 1);
    public static final LocalDate GONE = LocalDate.of(2026, 1, 15);
    public static final Instant TIME = Instant.parse("2025-12-24T06:30:15.123456Z");

    /** Of whom everything is kept; has disappeared. */
    public static final PersonId ANNE = key("901").personId();
    /** Pupil of Anne, present. */
    public static final PersonId LEA = key("902").personId();
    /** Guardian of Anne, who was once a pupil; present. */
    public static final PersonId PAUL = key("903").personId();
    /** On whom Anne acted; present. */
    public static final PersonId TOM = key("904").personId();
    /** Guardian of Léa; has disappeared. */
    public static final PersonId MARC = key("905").personId();
    /** Only an account is left. */
    public static final PersonId ALONE = new PersonId("alone");

    public static SourceKey key(String key) {
        return new SourceKey("AAF", "13", key);
    }

    /** Writes everybody, everybody present from the first day on, then lets Anne and Marc disappear. */
    public PrivacySample filled() {
        var people = List.of(
                anne(),
                person("902", "LEROY", "Léa", Profil.ELEVE).withGuardians(List.of(link(ANNE, "10"), link(MARC, "20"))),
                person("903", "DURAND", "Paul", Profil.PARENT),
                person("904", "MOREL", "Tom", Profil.ENSEIGNANT)
                        .withAffiliations(List.of(Affiliation.builder()
                                .structure(SITE)
                                .source("AAF")
                                .profil(Profil.ENSEIGNANT)
                                .build())),
                person("905", "LEROY", "Marc", Profil.PARENT));
        orThrow(directory.write(new DirectoryChanges(List.of(school()), people, List.of(), List.of()).on(FIRST)));
        disappear(ANNE);
        disappear(MARC);
        writeAccounts();
        orThrow(groups.save(club()));
        orThrow(groups.save(FreeGroup.builder()
                .id(new GroupId("own-group"))
                .name("Groupe à elle")
                .structure(SITE)
                .owner(ANNE)
                .closedOn(GONE.plusDays(3))
                .build()));
        orThrow(missions.save(mission()));
        orThrow(correspondents.save(correspondentList()));
        writeTrace();
        return this;
    }

    private static <T> T orThrow(io.vavr.control.Either<Outdated, T> written) {
        return written.getOrElseThrow(outdated -> new IllegalStateException(outdated.item()));
    }

    private void disappear(PersonId id) {
        var person = directory.people().byId(id).orElseThrow().disappeared(GONE);
        orThrow(directory.write(DirectoryChanges.ofPeople(List.of(person)).on(GONE)));
    }

    private static Structure school() {
        return Structure.builder()
                .id(SITE)
                .addKeys(key("43"))
                .name("COLLÈGE DES TILLEULS")
                .type("COLLEGE")
                .build();
    }

    private static Person person(String key, String last, String first, Profil profil) {
        return Person.builder()
                .id(key(key).personId())
                .addKeys(key(key))
                .name(PersonName.of(last, first))
                .profil(profil)
                .build();
    }

    private static Guardianship link(PersonId guardian, String kinship) {
        return new Guardianship(guardian, kinship, Guardianship.Authority.LEGAL, true, false, true);
    }

    private static Person anne() {
        return Person.builder()
                .id(ANNE)
                .addKeys(key("901"), new SourceKey("STS", "14", "epp:69882"))
                .name(PersonName.builder()
                        .usageName("MÜLLER")
                        .birthName("DUBOIS")
                        .firstName("Anne-Sophie")
                        .addOtherFirstNames("Zoé", "Ève")
                        .build())
                .profil(Profil.ELEVE)
                .birthDate(LocalDate.of(1975, 2, 27))
                .title("Mme")
                .ine(new Ine("123456789AB"))
                .email("anne@example.org")
                .address(new PostalAddress(List.of("1 rue de la Paix", "Bât. C"), "13090", "AIX", "FRANCE"))
                .putPhones(PhoneKind.HOME, "0442000000")
                .putPhones(PhoneKind.WORK, "0442000001")
                .putPhones(PhoneKind.MOBILE, "0600000000")
                .mef(new Mef("10010012110"))
                .putIdentifiers(Person.STS, "epp:69881")
                .putIdentifiers(Person.SIECLE, "774411")
                .addAffiliations(Affiliation.builder()
                        .structure(SITE)
                        .source("AAF")
                        .profil(Profil.ELEVE)
                        .addFonctions(new Fonction("ENS"))
                        .addDisciplines(new Discipline("L0202"))
                        .addClasses("6A-CLASS")
                        .addGroups("6A-GROUP")
                        .addHeadTeacherOf("6B-HEAD")
                        .addTeachings(new Teaching(Teaching.Audience.CLASS, "6C-TAUGHT", new CodeMatiere("020700")))
                        .build())
                .addGuardians(link(PAUL, "38"))
                .build();
    }

    private static PendingCode code(String hash, int hours) {
        return new PendingCode(new SecretHash(hash), TIME.plus(hours, ChronoUnit.HOURS));
    }

    /** Every secret of it begins with {@code secret-}. */
    public static Account account() {
        return Account.builder()
                .person(ANNE)
                .login(new Login("anne.muller"))
                .addAliases(new Login("anne.dubois"))
                .state(AccountState.DISPARU)
                .since(GONE.plusDays(1))
                .addBefore(
                        new Held(AccountState.SUSPENDU, GONE.minusDays(3)),
                        new Held(AccountState.OPERATIONNEL, GONE.minusDays(9)))
                .activation(code("secret-activation", 1))
                .reset(new PendingReset(code("secret-reset", 2), 3))
                .password(new SecretHash("secret-password"))
                .tries(new FailedTries(2, Optional.of(TIME.minusSeconds(5))))
                .firstSignIn(TIME.minusSeconds(90_000))
                .lastSignIn(TIME.minusSeconds(60))
                .secondFactor(new Enrolment(new SealedKey("secret-key"), true, 59_000_000_000L))
                .addRecovery(new SecretHash("secret-recovery-1"), new SecretHash("secret-recovery-2"))
                .externalMail(new ExternalMail("anne@elsewhere.example", Optional.of(code("secret-mail", 3))))
                .internalMail("anne.muller@ent.example")
                .build();
    }

    private static Account simple(PersonId person, String login, AccountState state) {
        return Account.builder()
                .person(person)
                .login(new Login(login))
                .state(state)
                .since(GONE)
                .build();
    }

    private static AccountEvent event(PersonId of, PersonId by, String why) {
        return new AccountEvent(
                of,
                AccountEvent.Kind.STATE_CHANGED,
                AccountState.OPERATIONNEL,
                AccountState.DISPARU,
                TIME,
                Actor.of(by),
                why);
    }

    private void writeAccounts() {
        var former = account().withAliases(List.of(new Login("anne.d"), new Login("anne.dubois")));
        orThrow(accounts.write(List.of(
                new AccountChange(former, List.of(event(ANNE, TOM, "by-tom"), event(ANNE, ANNE, "by-herself"))),
                new AccountChange(
                        simple(TOM, "tom.morel", AccountState.OPERATIONNEL), List.of(event(TOM, ANNE, "by-anne"))),
                new AccountChange(simple(ALONE, "al.one", AccountState.SUPPRIME), List.of()))));
        var stored = accounts.byPerson(ANNE).orElseThrow();
        orThrow(accounts.write(List.of(new AccountChange(account().withVersion(stored.version()), List.of()))));
    }

    private static FreeGroup club() {
        return FreeGroup.builder()
                .id(new GroupId("club"))
                .name("Club d'échecs")
                .structure(SITE)
                .owner(TOM)
                .build()
                .add(List.of(ANNE), GroupActor.member(TOM), FIRST)
                .flatMap(change -> change.group().add(List.of(LEA), GroupActor.administrator(ANNE), FIRST))
                .flatMap(change ->
                        change.group().remove(List.of(LEA, ANNE), GroupActor.administrator(ANNE), FIRST.plusDays(9)))
                .get()
                .group();
    }

    private static MissionLetter mission() {
        return MissionLetter.builder()
                .id("letter")
                .school(SITE)
                .administrator(ANNE)
                .year(new SchoolYear(2025))
                .draftedOn(FIRST.minusDays(30))
                .state(MissionState.SIGNED)
                .addSteps(
                        new MissionStep(
                                MissionCommand.SIGN_AS_HEAD, TOM, MissionRole.CHEF_ETABLISSEMENT, FIRST.minusDays(4)),
                        new MissionStep(
                                MissionCommand.SIGN_AS_ADMINISTRATOR,
                                ANNE,
                                MissionRole.ADMINISTRATEUR,
                                FIRST.minusDays(3)))
                .build();
    }

    private static CorrespondentList correspondentList() {
        var own = new Correspondent(
                ANNE, CorrespondentRole.ADMINISTRATEUR_ENT, Period.between(FIRST, GONE), TOM, Optional.of(ANNE));
        var named = new Correspondent(TOM, CorrespondentRole.CPE, Period.since(FIRST), ANNE, Optional.empty());
        return new CorrespondentList(SITE, new TreeSet<>(Set.of(own, named)), 0);
    }

    private void writeTrace() {
        var byTom = new Access(TIME, Optional.of(TOM), "trace-why");
        var byAnne = new Access(TIME.plusSeconds(1), Optional.of(ANNE), "");
        privacy.trace()
                .append(List.of(
                        byTom.to(ANNE, TraceAction.CONSULTED),
                        byAnne.to(TOM, TraceAction.CONSULTED),
                        byTom.to(LEA, TraceAction.CONSULTED)));
    }
}
