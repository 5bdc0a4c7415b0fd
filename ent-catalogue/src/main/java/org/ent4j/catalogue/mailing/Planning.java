package org.ent4j.catalogue.mailing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ent4j.catalogue.mailing.Addressee.Guardian;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.text.Folding;

/** Makes a plan of a mailing: who gets which letter, with which values, and who gets none. */
public final class Planning {

    private final Mailing mailing;
    private final List<LetterModel> models;
    private final Occasion occasion;
    private final List<PlannedLetter> letters = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();

    private Planning(Mailing mailing, List<LetterModel> models, Occasion occasion) {
        this.mailing = mailing;
        this.models = models;
        this.occasion = occasion;
    }

    /**
     * The plan.
     *
     * @param models of the subject and of the text: whoever has a blank in one of them gets none
     * @param people of the population; whoever is twice among them counts once
     */
    public static MailingPlan of(
            Mailing mailing, List<LetterModel> models, Occasion occasion, Collection<Addressee> people) {
        var planning = new Planning(mailing, models, occasion);
        var once = new LinkedHashMap<PersonId, Addressee>();
        people.forEach(person -> once.putIfAbsent(person.id(), person));
        once.values().forEach(planning::plan);
        return new MailingPlan(once.size(), planning.letters, planning.leftOut);
    }

    private void plan(Addressee person) {
        if (mailing.audience().excluded().contains(person.id())) {
            leaveOut(person, new LeftOut.Excluded());
        } else if (mailing.audience().to() == MailingAudience.To.PEOPLE) {
            toHimself(person);
        } else {
            toGuardians(person);
        }
    }

    private void toHimself(Addressee person) {
        var self = new Guardian(person.id(), person.family(), person.given(), true, person.address(), person.email());
        write(person, List.of(self));
    }

    private void toGuardians(Addressee pupil) {
        pupil.guardians().stream()
                .filter(each -> !each.isLegal())
                .forEach(each -> leaveOut(pupil, each, new LeftOut.NotLegal()));
        var legal = pupil.guardians().stream().filter(Guardian::isLegal).toList();
        if (legal.isEmpty()) {
            leaveOut(pupil, new LeftOut.NoGuardian());
        }
        var excluded = mailing.audience().excluded();
        legal.stream()
                .filter(each -> excluded.contains(each.id()))
                .forEach(each -> leaveOut(pupil, each, new LeftOut.Excluded()));
        legal.stream()
                .filter(each -> !excluded.contains(each.id()))
                .collect(Collectors.groupingBy(this::household, LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(together -> write(pupil, together));
    }

    /** One key for those who get one letter together: an address, or an e-mail address. */
    private String household(Guardian guardian) {
        var where = mailing.form() == MailingForm.LETTERS
                ? Folding.fold(String.join(" ", guardian.address()))
                : guardian.email().map(String::strip).map(Folding::fold).orElse("");
        var isTogether = mailing.audience().isOneAHousehold() && mailing.form() != MailingForm.MESSAGES;
        return isTogether && !where.isEmpty() ? "at " + where : "alone " + guardian.id();
    }

    private void write(Addressee about, List<Guardian> to) {
        var first = to.get(0);
        if (mailing.form() == MailingForm.EMAILS && first.email().isEmpty()) {
            leaveOut(about, first, new LeftOut.NoEmail());
            return;
        }
        if (mailing.form() == MailingForm.LETTERS
                && mailing.audience().to() == MailingAudience.To.GUARDIANS
                && first.address().isEmpty()) {
            leaveOut(about, first, new LeftOut.NoAddress());
            return;
        }
        var values = values(about, to);
        var missing = new TreeSet<String>();
        models.forEach(model -> missing.addAll(model.missing(values)));
        if (missing.isEmpty()) {
            letters.add(letter(about, to, values));
        } else {
            to.forEach(each -> leaveOut(about, each, new LeftOut.MissingValues(List.copyOf(missing))));
        }
    }

    private PlannedLetter letter(Addressee about, List<Guardian> to, Map<String, String> values) {
        return new PlannedLetter(
                id(about, to),
                to.stream().map(Guardian::id).toList(),
                about.classe(),
                about.family() + " " + about.given(),
                Stream.concat(to.stream().map(Guardian::name), to.get(0).address().stream())
                        .toList(),
                to.stream().flatMap(each -> each.email().stream()).distinct().toList(),
                values);
    }

    private Map<String, String> values(Addressee about, List<Guardian> to) {
        var values = new LinkedHashMap<>(about.fields());
        values.put(
                MergeField.DESTINATAIRE.key(), to.stream().map(Guardian::name).collect(Collectors.joining(" et ")));
        values.put(MergeField.NOM.key(), joined(to.stream().map(Guardian::family)));
        values.put(MergeField.PRENOM.key(), joined(to.stream().map(Guardian::given)));
        values.put(MergeField.ADRESSE.key(), String.join("\n", to.get(0).address()));
        values.put(MergeField.CLASSE.key(), about.classe());
        values.put(MergeField.ETABLISSEMENT.key(), occasion.school());
        values.put(MergeField.DATE.key(), occasion.date());
        if (mailing.audience().to() == MailingAudience.To.GUARDIANS
                || !about.classe().isEmpty()) {
            values.put(MergeField.ELEVE_NOM.key(), about.family());
            values.put(MergeField.ELEVE_PRENOM.key(), about.given());
        }
        return values;
    }

    private static String joined(Stream<String> names) {
        return names.distinct().collect(Collectors.joining(" et "));
    }

    /** Of the mailing, of whom it is about and of whom it is for. */
    private String id(Addressee about, List<Guardian> to) {
        var people = to.stream().map(each -> each.id().value()).sorted();
        var key = Stream.concat(Stream.of(mailing.id(), about.id().value()), people)
                .map(part -> part.length() + ":" + part)
                .collect(Collectors.joining());
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("No SHA-256.\nMaybe the Java runtime is cut down.", impossible);
        }
    }

    private void leaveOut(Addressee person, LeftOut.Because why) {
        leftOut.add(new LeftOut(person.id(), person.name(), person.classe(), why));
    }

    private void leaveOut(Addressee about, Guardian who, LeftOut.Because why) {
        leftOut.add(new LeftOut(who.id(), who.name(), about.classe(), why));
    }
}
