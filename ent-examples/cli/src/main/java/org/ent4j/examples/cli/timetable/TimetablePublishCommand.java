package org.ent4j.examples.cli.timetable;

import java.util.LinkedHashMap;
import java.util.concurrent.Callable;
import org.ent4j.examples.cli.output.Answer;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.examples.host.SchoolTimetable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ent timetable publish}: puts the deposited timetable in force, with the decisions of today. */
@Command(name = "publish", resourceBundle = "org.ent4j.examples.cli.usage")
final class TimetablePublishCommand implements Callable<Integer> {

    @Mixin
    private final Output output = new Output();

    @Mixin
    private final SchoolOption school = new SchoolOption();

    @Mixin
    private final PublishOptions policy = new PublishOptions();

    @Option(names = "--create-missing", descriptionKey = "create-missing")
    private boolean createMissing;

    @Override
    public Integer call() {
        try (var opened = school.open()) {
            var timetable = school.school(opened);
            return output.answer(answer(timetable.publish(createMissing, policy.at(), policy.policy())));
        }
    }

    private Answer answer(SchoolTimetable.Outcome outcome) {
        var json = new LinkedHashMap<String, Object>(PublishedView.json(outcome.published()));
        json.put("open", PlanView.open(outcome.plan()).size());
        return Answer.of(outcome.published().isRight(), json, PublishedView.lines(outcome.published(), output.lang()));
    }
}
