<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xmlns:fox="http://xmlgraphics.apache.org/fop/extensions">
  <!-- Header block of every paper: whose it is. -->
  <xsl:template match="side" mode="institute">
    <fo:block xsl:use-attribute-sets="institute">
      <fo:block>
        <xsl:call-template name="words"><xsl:with-param name="key">institute_ministry</xsl:with-param></xsl:call-template>
      </fo:block>
      <fo:block xsl:use-attribute-sets="institute-name">
        <xsl:call-template name="words"><xsl:with-param name="key">institute_name</xsl:with-param></xsl:call-template>
      </fo:block>
    </fo:block>
  </xsl:template>

  <xsl:template name="rule">
    <fo:block-container role="artifact" xsl:use-attribute-sets="rule">
      <fo:block/>
    </fo:block-container>
  </xsl:template>
</xsl:stylesheet>
