package org.fairlead.engine.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.fairlead.engine.reading.Comments.Comment;
import org.fairlead.engine.reading.Comments.Side;
import org.junit.jupiter.api.Test;

class CommentsTest {
    private static List<Comment> of(String text) {
        return Comments.of(PlacedYaml.of(text), Set.of("name"));
    }

    private static Comment comment(Side side, String line, String... way) {
        return new Comment(List.of(way), side, List.of(line));
    }

    @Test
    void each_comment_is_found_with_what_it_belongs_to() {
        assertThat(of("""
                        # head
                        a: 1 # behind a
                        # above b
                        b: # behind b
                          # above c
                          c: "#no"   # behind c
                          # below c
                        list: # behind list
                          # above one
                          - name: one # behind one
                            d: { e: 1, f: 2 } # behind d
                            # below f

                          # above two
                          - name: two
                        # the end
                        """))
                .containsExactlyInAnyOrder(
                        comment(Side.ABOVE, "# head"),
                        comment(Side.BEHIND, "# behind a", "a"),
                        comment(Side.ABOVE, "# above b", "b"),
                        comment(Side.BEHIND, "# behind b", "b"),
                        comment(Side.ABOVE, "# above c", "b", "c"),
                        comment(Side.BEHIND, "# behind c", "b", "c"),
                        comment(Side.BELOW, "# below c", "b", "c"),
                        comment(Side.BEHIND, "# behind list", "list"),
                        comment(Side.ABOVE, "# above one", "list", "one"),
                        comment(Side.BEHIND, "# behind one", "list", "one", "name"),
                        comment(Side.BEHIND, "# behind d", "list", "one", "d", "f"),
                        comment(Side.BELOW, "# below f", "list", "one", "d", "f"),
                        comment(Side.ABOVE, "# above two", "list", "two"),
                        comment(Side.BELOW, "# the end"));
    }

    @Test
    void what_only_looks_like_a_comment_is_none() {
        assertThat(of("""
                        a: |
                          # a line of text
                          and more
                        b: "quoted
                          # still quoted"
                        c: no#comment
                        d: 'x # y'
                        e: >- # but this one is
                          # and this is not
                        """)).containsExactly(comment(Side.BEHIND, "# but this one is", "e"));
    }

    @Test
    void lines_of_one_comment_stay_together_and_paragraphs_come_one_by_one() {
        assertThat(of("a: 1\n# one\n# two\n\n# three\nb: 2\n"))
                .containsExactly(
                        new Comment(List.of("b"), Side.ABOVE, List.of("# one", "# two")),
                        comment(Side.ABOVE, "# three", "b"));
    }

    @Test
    void signs_of_two_characters_do_not_move_places() {
        assertThat(of("a: \uD83C\uDF31 # one\nb: 2 # two\n"))
                .containsExactly(comment(Side.BEHIND, "# one", "a"), comment(Side.BEHIND, "# two", "b"));
    }
}
