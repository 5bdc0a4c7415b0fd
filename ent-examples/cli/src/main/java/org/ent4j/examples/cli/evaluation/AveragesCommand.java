package org.ent4j.examples.cli.evaluation;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ent4j.examples.cli.output.Answer;
import org.ent4j.examples.cli.output.Json;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.viescolaire.average.Account;
import org.ent4j.viescolaire.average.ClassFigures;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code ent evaluations averages}: the averages of a service, exact. The answer is always JSON, unless the account of each
 * average is asked for without {@code --json}.
 */
@Command(name = "averages", resourceBundle = "org.ent4j.examples.cli.usage")
final class AveragesCommand implements Callable<Integer> {

    private static final BundledExample BUNDLED = new BundledExample("averages.json");

    @Mixin
    private final Output output = new Output();

    @Option(names = "--in", paramLabel = "JSON", descriptionKey = "averages.in")
    private @Nullable Path file;

    @Mixin
    private final ExampleOption example = new ExampleOption();

    @Option(names = "--explain", descriptionKey = "averages.explain")
    private boolean isExplained;

    @Override
    public Integer call() {
        return example.given(BUNDLED, file, output, isExplained)
                .orElseGet(() -> answer(AveragesFile.read(Objects.requireNonNull(file))));
    }

    private int answer(AveragesQuestion question) {
        question.rejected().forEach(output::remark);
        var accounts = new LinkedHashMap<String, Account>();
        question.pupils()
                .forEach((key, marks) -> accounts.put(key, question.averaging().account(marks)));
        var averages = accounts.values().stream().map(Account::average).toList();
        var figures = ClassFigures.of(averages, question.policy().rounding());
        var json = json(accounts, figures);
        var lines = isExplained ? new AccountText(output.lang()).lines(accounts) : List.of(Json.text(json));
        return output.answer(Answer.of(question.rejected().isEmpty(), json, lines));
    }

    private Map<String, Object> json(Map<String, Account> accounts, ClassFigures figures) {
        var students = new ArrayList<Map<String, @Nullable Object>>();
        accounts.forEach((key, account) -> students.add(student(key, account)));
        var ofClass = new LinkedHashMap<String, @Nullable Object>();
        ofClass.put("average", text(figures.average().value()));
        ofClass.put("min", text(figures.lowest()));
        ofClass.put("max", text(figures.highest()));
        var json = new LinkedHashMap<String, Object>();
        json.put("students", students);
        json.put("class", ofClass);
        return json;
    }

    private Map<String, @Nullable Object> student(String key, Account account) {
        var student = new LinkedHashMap<String, @Nullable Object>();
        student.put("id", key);
        student.put("average", text(account.average().value()));
        if (isExplained) {
            student.put("account", new AccountText(output.lang()).json(account));
        }
        return student;
    }

    private static @Nullable String text(Optional<BigDecimal> figure) {
        return figure.map(BigDecimal::toPlainString).orElse(null);
    }
}
