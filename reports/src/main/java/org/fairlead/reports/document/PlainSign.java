package org.fairlead.reports.document;

import java.util.Set;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.markdown.MarkdownNodeRendererContext;
import org.commonmark.renderer.markdown.MarkdownNodeRendererFactory;

/** A sign of Markdown that is to be read as itself. */
final class PlainSign extends CustomNode {
    static final MarkdownNodeRendererFactory RENDERER = new MarkdownNodeRendererFactory() {
        @Override
        public NodeRenderer create(MarkdownNodeRendererContext context) {
            return new Renderer(context);
        }

        @Override
        public Set<Character> getSpecialCharacters() {
            return Set.of();
        }
    };

    private static final String BACKSLASH = "&#92;";

    private final String sign;

    PlainSign(String sign) {
        this.sign = sign;
    }

    private record Renderer(MarkdownNodeRendererContext context) implements NodeRenderer {
        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(PlainSign.class);
        }

        @Override
        public void render(Node node) {
            String sign = ((PlainSign) node).sign;
            context.getWriter().raw(sign.equals("\\") ? BACKSLASH : "\\" + sign);
        }
    }
}
