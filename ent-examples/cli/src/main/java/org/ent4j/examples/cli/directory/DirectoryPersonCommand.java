package org.ent4j.examples.cli.directory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ent4j.directory.Directory;
import org.ent4j.directory.jooq.JooqDirectory;
import org.ent4j.directory.person.Person;
import org.ent4j.directory.privacy.Access;
import org.ent4j.directory.privacy.Retention;
import org.ent4j.directory.privacy.TraceAction;
import org.ent4j.directory.search.FoundPerson;
import org.ent4j.directory.search.Relevance;
import org.ent4j.directory.search.SearchResult;
import org.ent4j.directory.search.SearchScope;
import org.ent4j.examples.cli.output.Answer;
import org.ent4j.examples.cli.output.DataOption;
import org.ent4j.examples.cli.output.DayConverter;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.examples.cli.privacy.AccessOptions;
import org.ent4j.examples.cli.privacy.PrivacyView;
import org.ent4j.examples.host.FolderData;
import org.ent4j.examples.host.Today;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ent directory person}: everything that the directory knows of one person. */
@Command(name = "person", resourceBundle = "org.ent4j.examples.cli.usage")
final class DirectoryPersonCommand implements Callable<Integer> {

    @Mixin
    private final Output output = new Output();

    @Mixin
    private final DataOption data = new DataOption();

    @ArgGroup(multiplicity = "1")
    @SuppressWarnings("NullAway.Init") // required: picocli sets it
    private WhoOption who;

    @Option(
            names = "--date",
            paramLabel = "${bundle:label.day}",
            converter = DayConverter.class,
            descriptionKey = "person.date")
    private @Nullable LocalDate day;

    @Mixin
    private final AccessOptions access = new AccessOptions();

    @Override
    public Integer call() {
        var query = who.query();
        var how = access.access();
        try (var opened = data.openExisting()) {
            var directory = opened.directory();
            var found = directory.search(query, SearchScope.EVERYBODY, 0);
            return output.answer(one(found)
                    .flatMap(person -> directory.person(person.id()))
                    .map(person -> told(person, opened, how))
                    .orElseGet(() -> listed(found, directory)));
        }
    }

    /** The only one found, or the only one of exactly that name. */
    private static Optional<FoundPerson> one(SearchResult found) {
        var people = found.page().items();
        var exact = people.stream()
                .filter(person -> person.relevance() == Relevance.EXACT)
                .toList();
        if (exact.size() == 1) {
            return Optional.of(exact.get(0));
        }
        return Optional.of(people).filter(all -> all.size() == 1).map(all -> all.get(0));
    }

    private Answer told(Person person, FolderData opened, Access how) {
        PrivacyView.open(opened, Retention.USUAL).note(List.of(how.to(person.id(), TraceAction.CONSULTED)));
        var now = Today.inFrance();
        var on = Optional.ofNullable(day).orElse(now);
        var file = PersonFile.of(person, on, opened.directory(), JooqDirectory.on(opened.dataSource()));
        return Answer.done(PersonJson.found(file), new PersonText(file, output.lang()).lines());
    }

    private Answer listed(SearchResult found, Directory directory) {
        var view = FoundView.of(found, directory);
        var lines = new ArrayList<>(view.lines(output.lang()));
        if (found.page().total() > 0) {
            lines.add(output.in("laquelle ? précisez avec --id", "which one? say it with --id"));
        }
        return Answer.of(false, PersonJson.notOne(view), List.copyOf(lines));
    }
}
