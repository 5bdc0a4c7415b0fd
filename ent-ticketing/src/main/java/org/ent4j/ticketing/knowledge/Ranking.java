package org.ent4j.ticketing.knowledge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import org.ent4j.model.text.Folding;

/**
 * The ranking of answers for one enquiry: BM25 on the words of the questions, each counted once (Robertson and Zaragoza, The
 * Probabilistic Relevance Framework, 2009), more for the same product or category, less for what did not help. Only the answers
 * that the school may read count, also for how rare a word is: others leave no trace.
 */
final class Ranking {

    private static final double SATURATION = 1.2;
    private static final double LENGTH = 0.75;
    private static final double OF_THE_PRODUCT = 1.5;
    private static final double OF_THE_CATEGORY = 1.25;
    /** As many readers are supposed to have been helped at the start. */
    private static final int GOODWILL = 2;
    /** That part of the words of the shorter question is in the other. */
    private static final int COMMON_PART = 3;

    private static final Comparator<Ranked> BEST_FIRST = Comparator.comparing(Ranked::isFirst)
            .thenComparingDouble(Ranked::score)
            .thenComparing(ranked -> ranked.answer().at())
            .reversed()
            .thenComparing(ranked -> ranked.answer().id());

    private final Enquiry enquiry;
    private final List<AnswerShelf> shelves;
    private final QuestionWords words;
    private final String folded;
    private final Map<String, Double> weights = new LinkedHashMap<>();
    private final double meanLength;

    /** @param shelves all that those who ask may read */
    Ranking(Enquiry enquiry, List<AnswerShelf> shelves) {
        this.enquiry = enquiry;
        this.shelves = shelves;
        this.words = QuestionWords.of(enquiry.text());
        this.folded = Folding.fold(enquiry.text());
        var answers = shelves.stream().mapToInt(shelf -> shelf.answers().size()).sum();
        this.meanLength = Math.max(
                1.0, (double) shelves.stream().mapToLong(AnswerShelf::words).sum() / Math.max(1, answers));
        for (var stem : words.stems()) {
            var with =
                    shelves.stream().mapToInt(shelf -> shelf.with(stem).length).sum();
            weights.put(stem, StrictMath.log1p((answers - with + 0.5) / (with + 0.5)));
        }
    }

    private record Ranked(KnownAnswer answer, boolean isSame, double score) {

        /** What most were not helped by is not put before better answers for its text alone. */
        boolean isFirst() {
            return isSame && answer.notHelped() <= answer.helped();
        }
    }

    /** @param limit at most so many */
    List<Proposal> best(int limit) {
        var best = new PriorityQueue<Ranked>(BEST_FIRST.reversed());
        for (var shelf : shelves) {
            for (var ranked : ranked(shelf)) {
                best.add(ranked);
                if (best.size() > limit) {
                    best.remove();
                }
            }
        }
        var sorted = new ArrayList<>(best);
        sorted.sort(BEST_FIRST);
        return sorted.stream().map(this::proposal).toList();
    }

    private List<Ranked> ranked(AnswerShelf shelf) {
        var scores = new double[shelf.answers().size()];
        var common = new int[shelf.answers().size()];
        weights.forEach((stem, weight) -> {
            for (var place : shelf.with(stem)) {
                common[place]++;
                scores[place] += weight * (SATURATION + 1) / (1 + SATURATION * relative(shelf.lengths()[place]));
            }
        });
        var same = new HashSet<Integer>();
        for (var place : shelf.asking(folded)) {
            same.add(place);
        }
        var ranked = new ArrayList<Ranked>();
        for (var place = 0; place < scores.length; place++) {
            var shorter = Math.min(words.size(), shelf.lengths()[place]);
            if (common[place] > 0 && common[place] * COMMON_PART >= shorter || same.contains(place)) {
                var answer = shelf.answers().get(place);
                ranked.add(new Ranked(answer, same.contains(place), scores[place] * favour(answer)));
            }
        }
        return ranked;
    }

    /** How long a question is, for this measure: more than 1 when it is longer than most. */
    private double relative(int length) {
        return 1 - LENGTH + LENGTH * length / meanLength;
    }

    private double favour(KnownAnswer answer) {
        var trusting = (double) answer.helped() + GOODWILL;
        var trust = trusting / (trusting + answer.notHelped());
        return trust * (isOfTheProduct(answer) ? OF_THE_PRODUCT : 1) * (isOfTheCategory(answer) ? OF_THE_CATEGORY : 1);
    }

    private boolean isOfTheProduct(KnownAnswer answer) {
        return answer.product().isPresent() && answer.product().equals(enquiry.product());
    }

    private boolean isOfTheCategory(KnownAnswer answer) {
        return answer.category()
                .flatMap(its -> enquiry.category().filter(mine -> mine.isIn(its) || its.isIn(mine)))
                .isPresent();
    }

    private Proposal proposal(Ranked ranked) {
        var answer = ranked.answer();
        var why = new ArrayList<Proposal.ProposalReason>();
        if (ranked.isSame()) {
            why.add(new Proposal.SameQuestion());
        }
        var common = common(QuestionWords.of(answer.question()).stems());
        if (!common.isEmpty()) {
            why.add(new Proposal.CommonWords(common));
        }
        if (isOfTheProduct(answer)) {
            why.add(new Proposal.SameProduct(answer.product().orElseThrow()));
        }
        if (isOfTheCategory(answer)) {
            why.add(new Proposal.SameCategory(answer.category().orElseThrow().value()));
        }
        if (answer.helped() > 0 || answer.notHelped() > 0) {
            why.add(new Proposal.Said(answer.helped(), answer.notHelped()));
        }
        return new Proposal(answer, why);
    }

    private List<String> common(Set<String> stems) {
        return weights.entrySet().stream()
                .filter(each -> stems.contains(each.getKey()))
                .sorted(Collections.reverseOrder(Map.Entry.comparingByValue()))
                .map(each -> words.asWritten().getOrDefault(each.getKey(), each.getKey()))
                .toList();
    }
}
