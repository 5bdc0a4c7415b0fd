package org.ent4j.ticketing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ent4j.model.rule.Messages;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Lang;
import org.ent4j.ticketing.knowledge.Proposal;
import org.ent4j.ticketing.knowledge.QuestionReason;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private static final Pattern HOLE = Pattern.compile("\\{\\w+}");
    private static final List<Reason> REASONS = List.of(
            new QuestionReason.NoText(Label.of("réponse", "answer")),
            new QuestionReason.TooLong(Label.of("réponse", "answer"), 2, 1),
            new QuestionReason.ProductAlone("COMPTE"),
            new QuestionReason.NotACorrespondent(List.of("Mme Ruiz")),
            new QuestionReason.OwnQuestion(),
            new QuestionReason.NotTheAsker(),
            new QuestionReason.OfAnotherSchool("9990001X"),
            new QuestionReason.NothingToKeep(),
            new QuestionReason.NotOfLevelOne(),
            new Proposal.SameQuestion(),
            new Proposal.CommonWords(List.of("mot")),
            new Proposal.SameProduct("COMPTE"),
            new Proposal.SameCategory("ENT"),
            new Proposal.Said(1, 2));

    private static TreeMap<String, TreeSet<String>> holes(Lang lang) {
        var texts = ResourceBundle.getBundle("org.ent4j.ticketing.messages", lang.locale());
        var holes = new TreeMap<String, TreeSet<String>>();
        texts.keySet()
                .forEach(key -> holes.put(
                        key,
                        HOLE.matcher(texts.getString(key))
                                .results()
                                .map(MatchResult::group)
                                .collect(Collectors.toCollection(TreeSet::new))));
        return holes;
    }

    @Test
    void both_bundles_have_the_same_sentences_with_the_same_holes() {
        assertThat(holes(Lang.FR)).isNotEmpty().isEqualTo(holes(Lang.EN));
    }

    @Test
    void reasons_of_questions_and_proposals_are_told_in_both_languages() {
        assertThat(REASONS)
                .hasSameSizeAs(Stream.of(QuestionReason.class, Proposal.ProposalReason.class)
                        .flatMap(each -> Stream.of(each.getPermittedSubclasses()))
                        .toList());
        for (var reason : REASONS) {
            assertThat(Messages.pattern(reason, Lang.FR)).as(reason.code()).isPresent();
            assertThat(Messages.render(reason, Lang.FR))
                    .doesNotContain("{", reason.code())
                    .isNotEqualTo(Messages.render(reason, Lang.EN));
        }
    }
}
