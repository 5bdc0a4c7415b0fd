package org.ent4j.examples.cli.homepage;

import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ent4j.catalogue.HomePages;
import org.ent4j.catalogue.homepage.EditedPage;
import org.ent4j.catalogue.homepage.HomePage;
import org.ent4j.catalogue.homepage.PageContent;
import org.ent4j.catalogue.homepage.PageVersion;
import org.ent4j.catalogue.keeping.Kept;
import org.ent4j.catalogue.keeping.NotThere;
import org.ent4j.catalogue.spi.PublicContents;
import org.ent4j.examples.cli.output.Answer;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.examples.host.FolderData;
import org.ent4j.examples.host.HomePageContext;
import org.ent4j.examples.host.file.Unusable;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Lang;

/** What the commands on the page of a school have in common. */
record PageDesk(FolderData data, HomePages pages, PageOptions options, Output output) {

    /** Brings the versions up to the moment. */
    static PageDesk open(FolderData data, PublicContents contents, PageOptions options, Output output) {
        var desk = new PageDesk(data, HomePageContext.pages(data, contents), options, output);
        if (desk.pages.due(options.at()).contains(options.school())) {
            desk.tellHeldBack();
            desk.pages.passTime(options.by(), options.at(), options.school(), desk.seen());
        }
        return desk;
    }

    private void tellHeldBack() {
        pages.heldBack(options.school(), options.at())
                .forEach(held -> output.remark(Label.of(
                        "la version %d n'est pas parue à son heure et redevient un brouillon : %s"
                                .formatted(held.version().number(), why(held.why(), Lang.FR)),
                        "version %d did not come at its time and is a draft again: %s"
                                .formatted(held.version().number(), why(held.why(), Lang.EN)))));
    }

    private static String why(Refusal refusal, Lang lang) {
        return String.join(" ; ", RefusedView.lines(refusal, lang));
    }

    long seen() {
        return find().map(Kept::version).orElse(0L);
    }

    Optional<Kept<HomePage>> find() {
        return pages.find(options.school());
    }

    /** With the page of the school, or that there is none. */
    Answer onPage(Function<Kept<HomePage>, Answer> answer) {
        return find().map(answer)
                .orElseGet(() -> RefusedView.answer(NotThere.of(options.school().key()), output.lang()));
    }

    /** The version that is named, else the last draft, else the one that is shown. */
    PageVersion version(HomePage page, Optional<Integer> number) {
        var found = number.isPresent()
                ? page.version(number.get())
                : page.lastDraft().or(page::published);
        return found.orElseThrow(() -> new Unusable(
                "homepage.no-version",
                Label.of(
                        "pas de telle version ; « ent homepage versions » les énumère",
                        "no such version; 'ent homepage versions' lists them")));
    }

    /** Changes a draft. */
    Answer edit(Optional<Integer> number, Function<PageContent, Either<Refusal, PageContent>> change) {
        return onPage(kept -> edited(pages.edit(
                options.by(),
                options.at(),
                options.school(),
                kept.version(),
                version(kept.value(), number).number(),
                change)));
    }

    Answer edited(Either<Refusal, EditedPage> outcome) {
        outcome.peek(any -> data.keep());
        return outcome.fold(
                why -> RefusedView.answer(why, output.lang()),
                edited -> new PageView(output).version(edited.kept(), edited.version(), edited.takenAway()));
    }

    Answer moved(Either<Refusal, Kept<HomePage>> outcome, int number) {
        outcome.peek(any -> data.keep());
        return outcome.fold(
                why -> RefusedView.answer(why, output.lang()),
                kept -> new PageView(output)
                        .version(kept, kept.value().version(number).orElseThrow(), List.of()));
    }
}
