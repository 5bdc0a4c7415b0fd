package org.ent4j.examples.portal.carnet;

import io.vavr.control.Either;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.ent4j.examples.portal.school.SchoolNames;
import org.ent4j.examples.portal.web.Answer;
import org.ent4j.examples.portal.web.Keys;
import org.ent4j.examples.portal.web.Notice;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.decision.Refusal;
import org.ent4j.viescolaire.CarnetService;
import org.ent4j.viescolaire.carnet.AcknowledgementAsked;
import org.ent4j.viescolaire.carnet.CarnetCategory;
import org.ent4j.viescolaire.carnet.CarnetCommand;
import org.ent4j.viescolaire.carnet.CarnetLetter;
import org.ent4j.viescolaire.carnet.CarnetMessage;
import org.ent4j.viescolaire.carnet.CarnetMessageId;
import org.ent4j.viescolaire.carnet.CarnetState;

/** A letter to the families of a class, or of some of its pupils: kept as a draft, or sent. */
final class WritingScreen {

    private static final String NEW = "/carnet/nouveau";

    private WritingScreen() {}

    static Answer show(Visit visit) {
        var form = LetterForm.empty(visit, visit.query().textOr("classe", ""));
        return Answer.page(title(visit), "carnet/writing", page(visit, NEW, Keys.next(), form, List.of()));
    }

    private static String title(Visit visit) {
        return visit.in("Écrire aux familles", "Write to families");
    }

    private static CarnetService carnet(Visit visit) {
        return visit.school().vieScolaire().carnet();
    }

    static Answer showDraft(Visit visit) {
        return MessageScreen.with(
                visit,
                message -> message.state() == CarnetState.DRAFT
                        ? Answer.page(
                                title(visit),
                                "carnet/writing",
                                page(
                                        visit,
                                        editing(message.id()),
                                        message.id().value(),
                                        LetterForm.of(visit, message.letter()),
                                        List.of()))
                        : Answer.to(MessageScreen.path(message.id())));
    }

    private static String editing(CarnetMessageId id) {
        return MessageScreen.path(id) + "/modifier";
    }

    static Answer write(Visit visit) {
        var id = new CarnetMessageId(Keys.of(visit.form()));
        return taken(visit, NEW, id, (form, letter) -> carnet(visit).draft(visit.now(), visit.actor(), id, letter));
    }

    static Answer edit(Visit visit) {
        return MessageScreen.with(
                visit,
                message -> taken(
                        visit,
                        editing(message.id()),
                        message.id(),
                        (form, letter) -> carnet(visit)
                                .carryOut(message.id(), new CarnetCommand.Edit(visit.now(), visit.actor(), letter))));
    }

    private static Answer taken(
            Visit visit,
            String path,
            CarnetMessageId id,
            BiFunction<LetterForm, CarnetLetter, Either<Refusal, CarnetMessage>> keeping) {
        var form = LetterForm.typed(visit);
        var errors = form.errors(visit);
        if (!errors.isEmpty()) {
            return again(visit, path, id, form, errors);
        }
        return keeping.apply(form, form.letter(visit))
                .flatMap(kept -> visit.form().isChecked("envoyer") ? sent(visit, kept) : Either.right(kept))
                .fold(
                        refusal -> again(visit, path, id, form, visit.words().of(refusal.reasons())),
                        kept -> Answer.to(MessageScreen.path(id), Notice.done(done(visit, kept))));
    }

    private static Either<Refusal, CarnetMessage> sent(Visit visit, CarnetMessage message) {
        return message.state() == CarnetState.DRAFT
                ? carnet(visit).carryOut(message.id(), new CarnetCommand.Send(visit.now(), visit.actor()))
                : Either.right(message);
    }

    private static String done(Visit visit, CarnetMessage message) {
        return message.state() == CarnetState.DRAFT
                ? visit.in("Brouillon enregistré.", "Draft kept.")
                : visit.in("Message envoyé : ", "Message sent: ") + MessageWords.audience(visit, message.letter());
    }

    private static Answer again(Visit visit, String path, CarnetMessageId id, LetterForm form, List<String> errors) {
        return Answer.again(title(visit), "carnet/writing", page(visit, path, id.value(), form, errors));
    }

    private static WritingPage page(Visit visit, String path, String key, LetterForm form, List<String> errors) {
        return new WritingPage(
                path,
                !path.equals(NEW),
                key,
                classes(visit),
                form.schoolClass(),
                visit.school().names().pupilsOf(form.schoolClass()).stream()
                        .map(pupil -> new WritingPage.Pupil(
                                pupil.id().value(),
                                SchoolNames.of(pupil),
                                form.pupils().contains(pupil.id())))
                        .toList(),
                categories(visit),
                form.category(),
                form.subject(),
                form.text(),
                acknowledgements(visit),
                form.acknowledgement(),
                form.deadline(),
                errors);
    }

    private static Map<String, String> classes(Visit visit) {
        var classes = new LinkedHashMap<String, String>();
        classes.put("", visit.in("choisissez", "choose"));
        visit.school().names().classes().forEach(code -> classes.put(code, code));
        return classes;
    }

    /** Those that somebody in the visitor's capacity writes. */
    private static Map<String, String> categories(Visit visit) {
        var categories = new LinkedHashMap<String, String>();
        for (var category : CarnetCategory.values()) {
            if (category.isFor(visit.actor().capacity())) {
                categories.put(category.name(), visit.words().of(category.label()));
            }
        }
        return categories;
    }

    private static Map<String, String> acknowledgements(Visit visit) {
        var asked = new LinkedHashMap<String, String>();
        for (var each : AcknowledgementAsked.values()) {
            asked.put(each.name(), visit.words().of(each.label()));
        }
        return asked;
    }
}
