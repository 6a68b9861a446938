package kz.bilik.docgen;

import jakarta.servlet.FilterChain;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import kz.bilik.docgen.engine.Bundle;

/**
 * Publishes the contract as it is written in {@code openapi.yaml}. The server would put a member {@code endpoints} into it, which OpenAPI
 * 3.0 does not know and over which generators of clients stumble; a filter answers before the server's own servlet does.
 */
@WebFilter(urlPatterns = "/openapi", asyncSupported = true)
public class Contract extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        response.setContentType("application/yaml;charset=UTF-8");
        response.getOutputStream().write(Bundle.bytes("openapi.yaml"));
    }
}
