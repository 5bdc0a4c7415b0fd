package org.ent4j.examples.cli.mediacentre;

import io.vavr.control.Either;
import org.ent4j.catalogue.Mediacentre;
import org.ent4j.catalogue.keeping.Kept;
import org.ent4j.catalogue.mediacentre.allocation.Allocators;
import org.ent4j.examples.cli.output.Answer;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.examples.host.FolderData;
import org.ent4j.examples.host.MediacentreContext;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;

/** The responsables d'affectation of one school, while a command works on them. */
record RespAffDesk(MediacentreContext context, StructureId school, SchoolOptions options) {

    /** Something that is done with them. */
    @FunctionalInterface
    interface Work {
        Answer answer(RespAffDesk desk);
    }

    /** A change of who is designated. */
    @FunctionalInterface
    interface Change {
        /** @param seen the version that is changed, 0 for the first */
        Either<Refusal, Kept<Allocators>> make(RespAffDesk desk, long seen);
    }

    static int with(SchoolOptions options, Output output, Work work) {
        try (FolderData opened = options.open()) {
            return output.answer(
                    work.answer(new RespAffDesk(options.context(opened), options.school(opened), options)));
        }
    }

    static int change(SchoolOptions options, Output output, Change change) {
        return with(
                options,
                output,
                desk -> change.make(desk, options.seen(desk.version()))
                        .fold(
                                refusal -> RespAffView.refused(refusal, output),
                                kept -> new RespAffView(desk, output).answer(false)));
    }

    Mediacentre mediacentre() {
        return context.mediacentre();
    }

    long version() {
        return mediacentre().allocators(school).map(Kept::version).orElse(0L);
    }

    PersonId meant(String text) {
        return context.staff().meant(school, SchoolOptions.notBlank(text));
    }

    /** His name, else his number. */
    String name(PersonId person) {
        return context.staff().name(person).orElse(person.value());
    }
}
