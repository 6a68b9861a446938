<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xmlns:fox="http://xmlgraphics.apache.org/fop/extensions">
  <xsl:import href="styles/base.xsl"/>
  <xsl:import href="styles/overlay.xsl"/>
  <xsl:import href="styles/certificate.xsl"/>
  <xsl:import href="parts/words.xsl"/>
  <xsl:import href="parts/page.xsl"/>
  <xsl:import href="parts/institute.xsl"/>
  <xsl:import href="parts/closing.xsl"/>

  <xsl:template match="/document">
    <fo:root xml:lang="{@lang}" xsl:use-attribute-sets="root">
      <fo:layout-master-set>
        <fo:simple-page-master master-name="page" xsl:use-attribute-sets="page-landscape">
          <fo:region-body xsl:use-attribute-sets="body-landscape"/>
          <fo:region-before region-name="backdrop" xsl:use-attribute-sets="backdrop-region"/>
        </fo:simple-page-master>
      </fo:layout-master-set>
      <xsl:call-template name="declarations"/>
      <fo:page-sequence master-reference="page">
        <fo:static-content flow-name="backdrop" role="artifact">
          <xsl:choose>
            <xsl:when test="$overlay"><fo:block/></xsl:when>
            <xsl:otherwise>
              <fo:block-container xsl:use-attribute-sets="frame">
                <fo:block/>
              </fo:block-container>
            </xsl:otherwise>
          </xsl:choose>
          <xsl:call-template name="draft-mark"/>
        </fo:static-content>
        <fo:flow flow-name="xsl-region-body">
          <fo:block-container xsl:use-attribute-sets="marks">
            <xsl:call-template name="marks"/>
          </fo:block-container>
          <fo:block-container xsl:use-attribute-sets="ceremony">
            <xsl:call-template name="ceremony"/>
          </fo:block-container>
          <fo:block-container xsl:use-attribute-sets="attestation">
            <xsl:call-template name="closing"/>
          </fo:block-container>
          <fo:block/>
        </fo:flow>
      </fo:page-sequence>
    </fo:root>
  </xsl:template>

  <xsl:template name="marks">
    <fo:table role="Div" xsl:use-attribute-sets="sides">
      <fo:table-column xsl:use-attribute-sets="side-column"/>
      <fo:table-column xsl:use-attribute-sets="side-column"/>
      <fo:table-body role="Div">
        <fo:table-row role="Div">
          <fo:table-cell role="Div">
            <fo:block xsl:use-attribute-sets="mark">
              <xsl:for-each select="side[not($overlay)]">
                <xsl:if test="position() &gt; 1"><xsl:text> / </xsl:text></xsl:if>
                <fo:inline xml:lang="{@lang}">
                  <xsl:call-template name="words">
                    <xsl:with-param name="key">
                      <xsl:choose>
                        <xsl:when test="data/blank">blank_mark</xsl:when>
                        <xsl:otherwise>copy_mark</xsl:otherwise>
                      </xsl:choose>
                    </xsl:with-param>
                  </xsl:call-template>
                </fo:inline>
              </xsl:for-each>
            </fo:block>
          </fo:table-cell>
          <fo:table-cell role="Div">
            <fo:block xsl:use-attribute-sets="duplicate-mark">
              <xsl:for-each select="side[data/duplicate = 'true']">
                <xsl:if test="position() &gt; 1"><xsl:text> / </xsl:text></xsl:if>
                <fo:inline xml:lang="{@lang}">
                  <xsl:call-template name="words"><xsl:with-param name="key">duplicate_mark</xsl:with-param></xsl:call-template>
                </fo:inline>
              </xsl:for-each>
            </fo:block>
          </fo:table-cell>
        </fo:table-row>
      </fo:table-body>
    </fo:table>
  </xsl:template>

  <xsl:template name="ceremony">
    <fo:table role="Div" xsl:use-attribute-sets="sides">
      <xsl:for-each select="side"><fo:table-column xsl:use-attribute-sets="side-column"/></xsl:for-each>
      <fo:table-body role="Div">
        <fo:table-row role="Div">
          <xsl:for-each select="side">
            <fo:table-cell role="Div" xml:lang="{@lang}" xsl:use-attribute-sets="side-cell">
              <xsl:apply-templates select="." mode="institute"/>
              <fo:block role="H1" xsl:use-attribute-sets="heading">
                <xsl:call-template name="words"><xsl:with-param name="key">heading</xsl:with-param></xsl:call-template>
              </fo:block>
            </fo:table-cell>
          </xsl:for-each>
        </fo:table-row>
        <fo:table-row role="Div">
          <fo:table-cell role="Div" number-columns-spanned="{count(side)}">
            <xsl:choose>
              <xsl:when test="$overlay">
                <fo:block-container role="artifact" xsl:use-attribute-sets="no-rule"><fo:block/></fo:block-container>
              </xsl:when>
              <xsl:otherwise><xsl:call-template name="rule"/></xsl:otherwise>
            </xsl:choose>
            <fo:block xsl:use-attribute-sets="holder">
              <xsl:value-of select="side[1]/data/holder"/>
            </fo:block>
          </fo:table-cell>
        </fo:table-row>
        <fo:table-row role="Div">
          <xsl:for-each select="side">
            <fo:table-cell role="Div" xml:lang="{@lang}" xsl:use-attribute-sets="side-cell">
              <fo:block xsl:use-attribute-sets="statement">
                <xsl:call-template name="words"><xsl:with-param name="key">body</xsl:with-param></xsl:call-template>
              </fo:block>
              <fo:block xsl:use-attribute-sets="details">
                <xsl:call-template name="detail"><xsl:with-param name="key">period</xsl:with-param></xsl:call-template>
                <xsl:call-template name="detail"><xsl:with-param name="key">form</xsl:with-param></xsl:call-template>
                <xsl:call-template name="detail"><xsl:with-param name="key">completed</xsl:with-param></xsl:call-template>
                <xsl:call-template name="detail"><xsl:with-param name="key">number</xsl:with-param></xsl:call-template>
                <xsl:call-template name="detail"><xsl:with-param name="key">issued</xsl:with-param></xsl:call-template>
                <xsl:call-template name="detail"><xsl:with-param name="key">valid</xsl:with-param></xsl:call-template>
              </fo:block>
            </fo:table-cell>
          </xsl:for-each>
        </fo:table-row>
      </fo:table-body>
    </fo:table>
  </xsl:template>

  <xsl:template name="detail">
    <xsl:param name="key"/>
    <fo:block>
      <fo:inline xsl:use-attribute-sets="detail-name">
        <xsl:call-template name="words"><xsl:with-param name="key" select="concat($key, '_name')"/></xsl:call-template>
        <xsl:text>: </xsl:text>
      </fo:inline>
      <xsl:call-template name="words"><xsl:with-param name="key" select="concat($key, '_value')"/></xsl:call-template>
    </fo:block>
  </xsl:template>
</xsl:stylesheet>
