package kz.bilik.web.file;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;

/**
 * Answers a request that is larger than any form may send with a page that says so, before anything of it is taken apart. The page itself stops a file
 * that is too large before it is sent; this is for what gets past it.
 */
@WebFilter(urlPatterns = "*.xhtml", asyncSupported = true)
public class UploadLimit extends HttpFilter {

    /** 33 MB, in bytes, as the deployment descriptor says for what Faces takes apart: the largest file and the fields beside it. */
    static final long LARGEST_REQUEST = 34_603_008;

    /** In bytes. So much is read away, because a browser that is cut off while it sends shows no answer. */
    private static final long MOST_READ_AWAY = 256L * 1024 * 1024;

    private static final int TOO_LARGE = 413;
    private static final int CHUNK = 64 * 1024;
    private static final String PAGE = "/error/large.xhtml";
    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getContentLengthLong() <= LARGEST_REQUEST) {
            chain.doFilter(request, response);
            return;
        }
        readAway(request);
        response.setStatus(TOO_LARGE);
        request.getRequestDispatcher(PAGE).forward(new WithoutContent(request), response);
    }

    private static void readAway(HttpServletRequest request) throws IOException {
        var content = request.getInputStream();
        var chunk = new byte[CHUNK];
        var left = MOST_READ_AWAY;
        while (left > 0) {
            var read = content.read(chunk);
            if (read < 0) {
                return;
            }
            left -= read;
        }
    }

    /** The page that answers is shown as if it had been asked for by itself. */
    private static final class WithoutContent extends HttpServletRequestWrapper {

        WithoutContent(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return "GET";
        }

        @Override
        public String getContentType() {
            return null;
        }

        @Override
        public Collection<Part> getParts() {
            return List.of();
        }

        @Override
        public Part getPart(String name) {
            return null;
        }

        @Override
        public String getParameter(String name) {
            return null;
        }

        @Override
        public String[] getParameterValues(String name) {
            return null;
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Map.of();
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.emptyEnumeration();
        }
    }
}
