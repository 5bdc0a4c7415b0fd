package org.ent4j.examples.portal.demo;

import io.vavr.control.Either;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.crypto.spec.SecretKeySpec;
import org.ent4j.directory.Accounts;
import org.ent4j.directory.NewPerson;
import org.ent4j.directory.account.AccountChange;
import org.ent4j.directory.account.AccountPolicy;
import org.ent4j.directory.account.AccountsPlan;
import org.ent4j.directory.account.Activation;
import org.ent4j.directory.account.Actor;
import org.ent4j.directory.account.Circumstance;
import org.ent4j.directory.account.SecretTools;
import org.ent4j.directory.account.crypto.HmacOneTimeCodes;
import org.ent4j.directory.account.crypto.SecureCodes;
import org.ent4j.directory.account.password.PasswordCandidate;
import org.ent4j.directory.account.password.Strength;
import org.ent4j.directory.account.secret.Alphabet;
import org.ent4j.directory.account.secret.Secret;
import org.ent4j.directory.account.secret.SecretHash;
import org.ent4j.directory.account.secret.Verdict;
import org.ent4j.directory.account.spi.SecretHasher;
import org.ent4j.directory.person.Person;
import org.ent4j.directory.source.SourceKey;
import org.ent4j.examples.portal.data.PortalData;
import org.ent4j.examples.portal.school.OpenSchools;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.person.PersonName;
import org.ent4j.model.person.Profil;
import org.ent4j.model.text.Label;

/**
 * An account for everybody. Most people have activated theirs, with passwords that nobody knows: who signs in here is chosen
 * on the page of the desks. A guest of the first school waits for the letter of credentials.
 */
final class AccountsStep implements DemoStep {

    private static final String SOURCE = "demo";
    private static final ZonedDateTime RENTREE =
            LocalDate.of(DemoSchools.YEAR.start(), 9, 1).atTime(8, 0).atZone(ZoneId.of("Europe/Paris"));
    private static final Set<Profil> FAMILIES = Set.of(Profil.ELEVE, Profil.PARENT);
    /** So many accounts for one that is not activated yet. */
    private static final int ACTIVATED = 9;

    private final PortalData data;
    private final OpenSchools schools;

    @Inject
    AccountsStep(PortalData data, OpenSchools schools) {
        this.data = data;
        this.schools = schools;
    }

    @Override
    public String name() {
        return "accounts";
    }

    @Override
    public Label what() {
        return Label.of("Comptes", "Accounts");
    }

    @Override
    public void run() {
        guest();
        var store = data.directoryStore().accounts();
        var people = Stream.of(DemoSchools.first(), DemoSchools.second(), SchoolsStep.ACADEMIE)
                .flatMap(this::people)
                .distinct()
                .toList();
        var plan = Accounts.plan(store, people, AccountPolicy.USUAL, RENTREE);
        done(store.write(changes(plan, waiting(people))));
    }

    private void guest() {
        var guest = NewPerson.builder()
                .key(new SourceKey(SOURCE, "", "intervenante"))
                .name(PersonName.of("CHARPENTIER", "Lise"))
                .profil(Profil.INVITE)
                .structure(DemoSchools.first())
                .build();
        done(data.directory().register(List.of(guest)));
        schools.changed(DemoSchools.first());
    }

    private Stream<Person> people(StructureId school) {
        var directory = data.directory();
        var pupils = directory.pupils(school);
        return Stream.of(directory.staff(school), pupils, directory.guardians(pupils))
                .flatMap(List::stream);
    }

    /** Guests, and some of the families, have not activated theirs. */
    private static Set<PersonId> waiting(List<Person> people) {
        var waiting = new HashSet<PersonId>();
        for (var i = 0; i < people.size(); i++) {
            var person = people.get(i);
            if (person.profil() == Profil.INVITE || FAMILIES.contains(person.profil()) && i % ACTIVATED == 0) {
                waiting.add(person.id());
            }
        }
        return waiting;
    }

    private static List<AccountChange> changes(AccountsPlan plan, Set<PersonId> waiting) {
        var activating = new Activating(tools());
        return plan.changes().stream()
                .map(created -> waiting.contains(created.account().person()) ? created : activating.of(created))
                .toList();
    }

    private static SecretTools tools() {
        var chance = new SecureRandom();
        var key = new byte[32];
        chance.nextBytes(key);
        return new SecretTools(
                new ThrownAway(),
                new SecureCodes(chance),
                (password, words) -> new Strength(4, List.of()),
                new HmacOneTimeCodes(new SecretKeySpec(key, "AES"), chance));
    }

    private static <T> T done(Either<?, T> outcome) {
        return outcome.getOrElseThrow(refused -> new IllegalStateException(refused.toString()));
    }

    /** The passwords of the demonstration are thrown away: what is kept of them opens nothing. */
    private record ThrownAway() implements SecretHasher {

        @Override
        public SecretHash hash(Secret secret) {
            return new SecretHash("!");
        }

        @Override
        public Verdict verify(Secret secret, SecretHash hash) {
            return Verdict.MATCH;
        }
    }

    /** What somebody does with the letter that he got. */
    private record Activating(SecretTools tools, Activation activation) {

        Activating(SecretTools tools) {
            this(tools, new Activation(AccountPolicy.USUAL, tools));
        }

        AccountChange of(AccountChange created) {
            var issued = done(activation.issue(created.account(), Circumstance.of(Actor.IMPORT, RENTREE, "letters")));
            var pending = issued.change().account();
            var password = tools.codes().draw(Alphabet.WITHOUT_LOOKALIKES, AccountPolicy.USUAL.linkLength());
            var candidate = new PasswordCandidate(password, List.of(), Optional.empty(), new Strength(4, List.of()));
            var how = Circumstance.of(Actor.of(pending.person()), RENTREE.plusDays(3), "");
            var activated = activation.activate(pending, issued.code(), candidate, how);
            return created.then(issued.change()).then(activated.change().orElseThrow());
        }
    }
}
