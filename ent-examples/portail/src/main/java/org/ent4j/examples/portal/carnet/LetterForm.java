package org.ent4j.examples.portal.carnet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ent4j.directory.person.Person;
import org.ent4j.examples.portal.web.Form;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.carnet.AcknowledgementAsked;
import org.ent4j.viescolaire.carnet.CarnetCategory;
import org.ent4j.viescolaire.carnet.CarnetLetter;

/**
 * What was typed of a letter to families.
 *
 * @param schoolClass whose pupils there are to choose from; "" before one is chosen
 * @param pupils those of the class who are ticked
 * @param deadline as typed
 */
record LetterForm(
        String schoolClass,
        Set<PersonId> pupils,
        String category,
        String subject,
        String text,
        String acknowledgement,
        String deadline) {

    /** To a whole class: everybody is ticked. */
    static LetterForm empty(Visit visit, String schoolClass) {
        return new LetterForm(
                schoolClass,
                ids(visit.school().names().pupilsOf(schoolClass)),
                CarnetCategory.INFORMATION.name(),
                "",
                "",
                AcknowledgementAsked.ONE_GUARDIAN.name(),
                "");
    }

    private static Set<PersonId> ids(List<Person> people) {
        return people.stream().map(Person::id).collect(Collectors.toSet());
    }

    static LetterForm of(Visit visit, CarnetLetter letter) {
        return new LetterForm(
                letter.pupils().stream()
                        .flatMap(pupil -> visit.school().names().classOf(pupil).stream())
                        .findFirst()
                        .orElse(""),
                letter.pupils(),
                letter.category().name(),
                letter.subject(),
                letter.text(),
                letter.acknowledgement().name(),
                letter.deadline().map(LocalDate::toString).orElse(""));
    }

    /** Of the class that was chosen; nobody else is written to, whatever was sent. */
    static LetterForm typed(Visit visit) {
        var form = visit.form();
        var schoolClass = form.textOr("classe", "");
        var ticked = Set.copyOf(form.all("eleve"));
        return new LetterForm(
                schoolClass,
                ids(visit.school().names().pupilsOf(schoolClass).stream()
                        .filter(pupil -> ticked.contains(pupil.id().value()))
                        .toList()),
                form.textOr("categorie", ""),
                form.textOr("objet", ""),
                form.textOr("texte", ""),
                form.textOr("signature", ""),
                form.textOr("limite", ""));
    }

    /** What cannot be understood of it. */
    List<String> errors(Visit visit) {
        var errors = new ArrayList<String>();
        if (category().isEmpty() || categoryValue().isEmpty()) {
            errors.add(visit.in("Choisissez une catégorie.", "Choose a category."));
        }
        if (!deadline.isEmpty() && Form.dayOf(deadline).isEmpty()) {
            errors.add(visit.in("La date limite n'est pas une date.", "The deadline is no date."));
        }
        return errors;
    }

    private Optional<CarnetCategory> categoryValue() {
        return List.of(CarnetCategory.values()).stream()
                .filter(each -> each.name().equals(category))
                .findFirst();
    }

    private AcknowledgementAsked asked() {
        return List.of(AcknowledgementAsked.values()).stream()
                .filter(each -> each.name().equals(acknowledgement))
                .findFirst()
                .orElse(AcknowledgementAsked.NONE);
    }

    /** Of a form without errors. */
    CarnetLetter letter(Visit visit) {
        var all = ids(visit.school().names().pupilsOf(schoolClass));
        return CarnetLetter.builder()
                .addAllPupils(pupils)
                .audience(pupils.equals(all) ? Optional.of(schoolClass) : Optional.empty())
                .category(categoryValue().orElseThrow())
                .subject(subject)
                .text(text)
                .acknowledgement(asked())
                .deadline(Form.dayOf(deadline))
                .build();
    }
}
